using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Quickstart;
using ShopSdk;
using ShopSdk.Emulator;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Except(["--json", "--place"]).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine(
        $"'{unknown}' is not an option. The options are --json (one JSON object per provider) and --place (place at real stores too)."
    );
    return 1;
}
bool asJson = args.Contains("--json");
bool placeForReal = args.Contains("--place");

// Real stores come from the environment: SHOPSDK__INTERCART__BASEADDRESS, SHOPSDK__INTERCART__SHOPTOKEN, ...
if (SettingNames.ProblemIn(Environment.GetEnvironmentVariables().Keys.Cast<string>(), Shops.All) is { } problem)
{
    Console.Error.WriteLine(problem);
    return 1;
}
IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables(SettingNames.Prefix).Build();
var emulated = new ShopEmulatorOptions();

// The provider asks for three seconds between two polls. The tour does not need to wait that long.
emulated.For<TokenCheckoutEmulatorOptions>().Wait = TimeSpan.FromMilliseconds(200);
await using ShopEmulator emulator = await ShopEmulator.StartAsync(emulated);

int failures = 0;
foreach (Shop shop in Shops.All)
{
    IConfigurationSection section = configuration.GetSection(shop.ConfigurationName);
    bool isReal = section.Exists();
    try
    {
        Outcome outcome = await Run.Async(shop, emulator, isReal ? section : null, place: !isReal || placeForReal);
        if (asJson)
            Console.WriteLine(outcome.ToJson());
        else
            Picture.Draw(outcome);
    }
    catch (Exception e) when (e is ShopException or ArgumentException or OptionsValidationException or InvalidOperationException)
    {
        failures++;
        Console.Error.WriteLine($"{shop.Name}: {e.Message}");
    }
}
if (!asJson && failures == 0)
    AnsiConsole.MarkupLine("[grey]Emulated: the embedded emulator was used, over real sockets.[/]");
return failures == 0 ? 0 : 1;
