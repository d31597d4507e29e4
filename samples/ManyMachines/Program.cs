using System.Diagnostics;
using ManyMachines;
using Npgsql;
using ShopSdk.Emulator;
using ShopSdk.Journal;
using ShopSdk.TestKit;

// dotnet run --project samples/ManyMachines -- ["Host=...;Database=..."]
// Three processes place orders at a shop that fails a third of the time, with one journal in PostgreSQL. One of them is killed; the others settle what it left.
const int Machines = 3;
const int Orders = 8;

if (args is ["machine", string name, string journal, string shop, string token, .. string[] carts])
{
    await Machine.RunAsync(name, journal, new Uri(shop), token, carts);
    return 0;
}

await using PostgreSqlServer? server = args.Length == 0 ? await PostgreSqlServer.CreateAsync() : null;
string connection = args is [string given] ? given : server!.ConnectionString;
await using NpgsqlDataSource database = NpgsqlDataSource.Create(connection);
await SqlJournalSchema.MigrateAsync(database);
await using ShopEmulator emulator = await ShopEmulator.StartAsync();
emulator.Faults.Randomly(
    0.35,
    "intercart",
    "CompleteOrder",
    Fault.ResetAfterApply,
    Fault.NoResponse(FaultPoint.AfterApplyBeforeResponse),
    Fault.ResetBeforeApply,
    Fault.Status(503)
);

Process[] machines = [.. Enumerable.Range(1, Machines).Select(number => Start($"machine-{number}"))];
var books = new SharedBooks();
Task[] listening = [.. machines.Select(books.ListenAsync)];

await books.WhenPlacedAsync(Orders);
Console.WriteLine($"machine-{Machines} is killed");
machines[^1].Kill();

// Everything that was begun is settled, also what the killed process began: only the books of the others get it.
var limit = Stopwatch.StartNew();
while (await OpenAsync() > 0 || machines.SkipLast(1).Any(machine => !books.IsDone(machine)))
{
    if (limit.Elapsed > TimeSpan.FromSeconds(60))
        break;
    await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
}
long open = await OpenAsync();
foreach (Process machine in machines.SkipLast(1))
    machine.StandardInput.Close();
await Task.WhenAll(listening);

int twice = emulator.OnceTallies.Count(tally => tally is { Operation: "CompleteOrder", Count: > 1 });
string[] placed = [.. emulator.Shop.Orders.Where(order => order.PlacedAt is not null).Select(order => order.Reference)];
int missing = placed.Count(reference => !books.Placed.Contains(reference));
Console.WriteLine(
    $"{placed.Length} orders in the shop, {twice} placed twice, {missing} missing in the books, {open} outcomes still unknown"
);
return twice + missing + open == 0 ? 0 : 1;

async Task<long> OpenAsync()
{
    await using NpgsqlCommand ask = database.CreateCommand(
        "select count(*) from shop_intents where look_up_after is not null or settle_after is not null"
    );
    return (long)(await ask.ExecuteScalarAsync() ?? 0L);
}

string[] Carts() =>
    [
        .. Enumerable
            .Range(0, Orders)
            .Select(_ => emulator.Shop.AddCart(new EmulatedItem(emulator.Shop.Catalog.Products[0].Variants[0].Id))),
    ];

Process Start(string machine)
{
    string host = Environment.ProcessPath!;
    string[] self = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(Machine).Assembly.Location] : [];
    return Process.Start(
        new ProcessStartInfo(
            host,
            [.. self, "machine", machine, connection, emulator.AddressOf("intercart").ToString(), emulator.ShopToken, .. Carts()]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        }
    )!;
}
