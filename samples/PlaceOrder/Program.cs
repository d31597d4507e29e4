using System.Diagnostics;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

// An order is placed, its response is lost, and the shop shows the order only seconds later. The first process cannot know the outcome.
// A second process finds it out with only the text of the checkout's id. Run it without arguments; the program starts itself a second
// time.
if (args is ["--find", var address, var kept])
    return await FindAsync(new Uri(address), kept);

await using ShopEmulator emulator = await ShopEmulator.StartAsync();
Uri shopAddress = emulator.AddressOf("intercart");
ICheckoutClient shop = Connect(shopAddress);
Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = ShopSamples.CartToken });

// The shop applies the order, the response never arrives, and reads do not show the order for three seconds.
emulator.Faults.Next("intercart", "CompleteOrder", Fault.LateVisibility(TimeSpan.FromSeconds(3)).And(Fault.ResetAfterApply));

// Paid() is what you declare to the shop; no money moves here.
Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
Console.WriteLine($"process {Environment.ProcessId}: {Describe(placement)}");

// Pressing the button again sends nothing: the SDK looks up the order first.
Console.WriteLine(
    $"process {Environment.ProcessId}, pressed again: {Describe(await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid()))}"
);

// Store the id from the result, not the earlier one: it contains the time since when the outcome is unknown.
int exitCode = await RunAgainAsync("--find", shopAddress.AbsoluteUri, placement.Id.Value);
Console.WriteLine($"The shop accepted {emulator.OnceCount("order-4711", "CompleteOrder")} completion.");
return exitCode;

static async Task<int> FindAsync(Uri address, string kept)
{
    ICheckoutClient shop = Connect(address);
    Placement placement = await shop.FindPlacementAsync(CheckoutId.Parse(kept));
    while (placement is Placement.Unknown unknown)
    {
        Console.WriteLine($"process {Environment.ProcessId}: {Describe(unknown)}");
        TimeSpan wait = unknown.LookUpAfter - TimeProvider.System.GetUtcNow();
        await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System, CancellationToken.None);
        placement = await shop.FindPlacementAsync(unknown.Id);
    }
    Console.WriteLine($"process {Environment.ProcessId}: {Describe(placement)}");
    return placement is Placement.Placed ? 0 : 1;
}

// The shop's operator guarantees this visibility horizon. Without one, a missing order never counts as proof.
static ICheckoutClient Connect(Uri address) =>
    ShopClient.Create(
        "eu-store",
        new IntercartOptions
        {
            BaseAddress = address,
            ShopToken = ShopSamples.ShopToken,
            Placement =
            {
                VisibilityHorizon = TimeSpan.FromSeconds(5),
                DeliveryBound = TimeSpan.FromSeconds(1),
                LookupAttempts = 2,
            },
        }
    );

static string Describe(Placement placement) =>
    placement switch
    {
        Placement.Placed p => $"placed as {p.Order}, {p.Payment}, known by {p.Evidence.Kind}",
        Placement.NotPlaced n => $"not placed: {n.Reason}",
        Placement.Unknown u =>
            $"unknown. Show the buyer: \"We are checking your order, do not order again.\" Look it up after {u.LookUpAfter:T}",
        _ => placement.ToString(),
    };

static async Task<int> RunAgainAsync(params string[] arguments)
{
    // With "dotnet run" the process is the program itself. With "dotnet PlaceOrder.dll" it is the dotnet host, which needs the file
    // name.
    string program = Environment.ProcessPath ?? "dotnet";
    string[] file = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
    using Process second = Process.Start(new ProcessStartInfo(program, [.. file, .. arguments]))!;
    await second.WaitForExitAsync();
    return second.ExitCode;
}
