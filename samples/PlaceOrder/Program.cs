using System.Diagnostics;
using ShopSdk;
using ShopSdk.Emulator;
using ShopSdk.Providers.Intercart;
using ShopSdk.Stores;

// An order is placed, its answer is lost, and the shop shows the order only seconds later. What the first process cannot know, a
// second one finds out, with nothing but the text of the checkout's id. Run without arguments; the program starts itself again.
if (args is ["--find", var address, var kept])
    return await FindAsync(new Uri(address), kept);

await using ShopEmulator emulator = await ShopEmulator.StartAsync();
Uri shopAddress = emulator.AddressOf("intercart");
ICheckoutClient shop = Connect(shopAddress);
Checkout checkout = await shop.StartAsync(new() { Reference = "order-4711", CartToken = ShopSamples.CartToken });

// The order is applied, its answer never arrives, and reads do not show it for three seconds.
emulator.Faults.Next("intercart", "CompleteOrder", Fault.LateVisibility(TimeSpan.FromSeconds(3)).And(Fault.ResetAfterApply));

// Paid() is what you declare to the shop; no money moves here.
Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid());
Console.WriteLine($"process {Environment.ProcessId}: {Describe(placement)}");

// Pressing the button again sends nothing: the SDK looks first.
Console.WriteLine(
    $"process {Environment.ProcessId}, pressed again: {Describe(await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid()))}"
);

// Keep the id inside the answer, not the one from before: it says since when the outcome is open.
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
        TimeSpan wait = unknown.LookAfter - TimeProvider.System.GetUtcNow();
        await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System, CancellationToken.None);
        placement = await shop.FindPlacementAsync(unknown.Id);
    }
    Console.WriteLine($"process {Environment.ProcessId}: {Describe(placement)}");
    return placement is Placement.Placed ? 0 : 1;
}

// The horizon is what the shop's operator guarantees: without one, absence would never be taken for proof.
static ICheckoutClient Connect(Uri address) =>
    ShopClient.Create(
        "eu-store",
        new IntercartOptions
        {
            BaseAddress = address,
            ShopToken = ShopSamples.ShopToken,
            Placement = { VisibilityHorizon = TimeSpan.FromSeconds(5), ReadBackAttempts = 2 },
        }
    );

static string Describe(Placement placement) =>
    placement switch
    {
        Placement.Placed p => $"placed as {p.Order}, {p.Payment}, known by {p.Evidence.Kind}",
        Placement.NotPlaced n => $"not placed: {n.Reason}",
        Placement.Unknown u =>
            $"unknown. Tell the buyer: \"We are checking your order, do not order again.\" Look after {u.LookAfter:T}",
        _ => placement.ToString(),
    };

static async Task<int> RunAgainAsync(params string[] arguments)
{
    // Under "dotnet run" the process is the program itself; under "dotnet PlaceOrder.dll" it is the host, which needs the file.
    string program = Environment.ProcessPath ?? "dotnet";
    string[] file = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : [];
    using Process second = Process.Start(new ProcessStartInfo(program, [.. file, .. arguments]))!;
    await second.WaitForExitAsync();
    return second.ExitCode;
}
