using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Quickstart;
using ShopSdk.Emulator;
using ShopSdk.Errors;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Except(["--json", "--place"]).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine(
        $"'{unknown}' is not an option. There are --json (one JSON object per provider) and --place (place at real stores too)."
    );
    return 1;
}
bool asJson = args.Contains("--json");
bool placeForReal = args.Contains("--place");

// Real stores come from the environment: SHOPSDK__INTERCART__BASEADDRESS, SHOPSDK__INTERCART__SHOPTOKEN, ...
IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables("SHOPSDK__").Build();
await using ShopEmulator emulator = await ShopEmulator.StartAsync();

int failures = 0;
foreach (Shop shop in Shops.All)
{
    IConfigurationSection section = configuration.GetSection(shop.ConfigurationName);
    bool isReal = section["BaseAddress"] is not null;
    try
    {
        Outcome outcome = await Run.Async(shop, emulator, isReal ? section : null, place: !isReal || placeForReal);
        if (asJson)
            Console.WriteLine(outcome.ToJson());
        else
            Picture.Draw(shop, outcome, isReal);
    }
    catch (Exception e) when (e is ShopException or ArgumentException or OptionsValidationException or InvalidOperationException)
    {
        failures++;
        Console.Error.WriteLine($"{shop.Name}: {e.Message}");
    }
}
if (!asJson && failures == 0)
    AnsiConsole.MarkupLine(
        "[grey]Everything above ran over real sockets against the embedded emulator, unless it says otherwise.[/]"
    );
return failures == 0 ? 0 : 1;
