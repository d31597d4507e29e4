using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using ShopSdk.AmountLab;
using ShopSdk.Amounts;
using ShopSdk.Providers;
using ShopSdk.TestKit;
using ShopSdk.Tests.Amounts.Lab;

return args switch
{
    ["orders", var count, .. var providers] => Orders(int.Parse(count, CultureInfo.InvariantCulture), providers),
    ["plausible", var count, .. var providers] => PlausibleOrders.Run(int.Parse(count, CultureInfo.InvariantCulture), providers),
    ["compare", var count, var file] => PlausibleOrders.Compare(int.Parse(count, CultureInfo.InvariantCulture), file),
    ["speed"] => Speed(),
    ["bodies", var file, var megabytes] => Bodies(file, long.Parse(megabytes, CultureInfo.InvariantCulture) * 1_000_000),
    ["audit", var audit, var file, .. var rounds] => AuditSpeed.Run(
        audit,
        file,
        rounds is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 3
    ),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        """
        usage: ShopSdk.AmountLab orders <count> [provider]...   consistent and tampered orders, checked by an independent oracle
               ShopSdk.AmountLab plausible <count> [provider]...
                                                                right orders of shops with habits that no document rules out
               ShopSdk.AmountLab compare <count> <file>         what is seen of one changed number; writes the file, or compares with it
               ShopSdk.AmountLab speed                          time and memory of one verification, and of 100,000 lines
               ShopSdk.AmountLab bodies <file> <megabytes>      recorded bodies for the audit sample: one in a thousand disagrees
               ShopSdk.AmountLab audit <assembly> <file> [rounds]
                                                                the audit sample's speed compared with deserialising such bodies alone
        """
    );
    return 1;
}

static int Orders(int count, string[] providers)
{
    int faults = 0;
    foreach (string provider in providers.Length > 0 ? providers : [.. AmountLab.Makers.Keys])
    {
        long start = Stopwatch.GetTimestamp();
        int disagreeing = 0;
        int[] sights = new int[5];
        Parallel.For(
            0,
            count,
            seed =>
            {
                if (AmountLab.TryConsistent(provider, seed) is { } fault)
                    Tell(ref disagreeing, fault);
                Interlocked.Increment(ref sights[(int)AmountLab.Tamper(provider, seed)]);
            }
        );
        faults += disagreeing;
        Console.WriteLine(
            $"{provider}: {count} consistent, {disagreeing} found disagreeing; {count} tampered: "
                + string.Join(", ", Enum.GetValues<LabSight>().Select(sight => $"{sights[(int)sight]} {sight}"))
                + $"; {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"
        );
    }
    return faults == 0 ? 0 : 1;
}

static void Tell(ref int counter, string fault)
{
    if (Interlocked.Increment(ref counter) <= 3)
        Console.WriteLine(fault);
}

static int Speed()
{
    AmountRules rules = ProviderCatalog.All.Single(provider => provider.Id.ToString() == "intercart").Amounts!;
    foreach (string name in (string[])["get-order.response.json", "order-with-percentage-discount.response.json"])
    {
        AmountSheet sheet = rules.Read(FixtureFile.Get("intercart", name).ReadBytes())!;
        Measure(name, sheet, 200_000);
    }
    var body = (JsonObject)JsonNode.Parse(FixtureFile.Text("intercart", "order-with-fixed-discount.response.json"))!;
    foreach (int lines in (int[])[1_000, 10_000, 100_000])
    {
        var many = (JsonObject)body.DeepClone();
        JsonNode line = many["product_list"]![0]!;
        many["product_list"] = new JsonArray([.. Enumerable.Range(0, lines).Select(_ => line.DeepClone())]);
        Measure($"{lines} lines", rules.Read(System.Text.Encoding.UTF8.GetBytes(many.ToJsonString()))!, 2_000_000 / lines / 10);
    }
    return 0;
}

static void Measure(string name, AmountSheet sheet, int repeats)
{
    for (int i = 0; i < Math.Min(repeats, 100_000); i++)
        sheet.Verify();
    double best = double.MaxValue;
    long bytes = 0;
    for (int round = 0; round < 10; round++)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < repeats; i++)
            sheet.Verify();
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds / repeats);
        bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / repeats;
    }
    long explain = Stopwatch.GetTimestamp();
    string text = sheet.Verify().Explanation?.Text ?? "agrees";
    Console.WriteLine(
        $"{name}: {best:0.000} us, {bytes} bytes; explained in {Stopwatch.GetElapsedTime(explain).TotalMilliseconds:0.0} ms: {text}"
    );
}

static int Bodies(string file, long bytes)
{
    byte[] agreeing = Line("order-with-percentage-discount.response.json");
    byte[] disagreeing = Line("get-order.response.json");
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
    using FileStream stream = File.Create(file);
    for (long i = 1; stream.Length < bytes; i++)
        stream.Write(i % 1_000 == 0 ? disagreeing : agreeing);
    return 0;
}

static byte[] Line(string fixture) =>
    [.. System.Text.Encoding.UTF8.GetBytes(JsonNode.Parse(FixtureFile.Text("intercart", fixture))!.ToJsonString()), (byte)'\n'];
