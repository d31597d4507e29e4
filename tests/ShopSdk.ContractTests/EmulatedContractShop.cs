using ShopSdk.ContractTests.Contract;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.ContractTests;

/// <summary>A shop of one provider at the emulator. A provider's contract test says what differs.</summary>
internal sealed class EmulatedContractShop : IContractShop
{
    private readonly ShopEmulator _emulator;
    private readonly Plan _plan;

    private EmulatedContractShop(ShopEmulator emulator, Plan plan)
    {
        _emulator = emulator;
        _plan = plan;
        Anonymous = Create("contract");
        Client = Buyer is null ? Anonymous : Anonymous.ForBuyer(Buyer);
    }

    public ICheckoutClient Client { get; }

    public ICheckoutClient Anonymous { get; }

    public BuyerCredential? Buyer => _plan.HasBuyers ? new(ShopSamples.BuyerToken) : null;

    public BuyerCredential? OtherBuyer => _plan.HasBuyers ? new(ShopSamples.OtherBuyerToken) : null;

    public string? DiscountCode => _plan.DiscountCode;

    public IReadOnlyList<string> Requests =>
        [
            .. _emulator.RequestLog.Requests.Select(request =>
                $"{request.Method} {request.Path}\n{string.Join('\n', request.Headers.Select(h => $"{h.Key}: {h.Value}"))}\n\n{request.Body}"
            ),
        ];

    public static async Task<IContractShop> OpenAsync(Plan plan)
    {
        var options = new ShopEmulatorOptions();
        plan.Emulate?.Invoke(options);
        return new EmulatedContractShop(await ShopEmulator.StartAsync(options), plan);
    }

    public CheckoutRequest Request(string reference) => _plan.Request(_emulator, reference);

    public CheckoutUpdate Change(UpdateGroups group, Checkout checkout) => _plan.Change(group, checkout);

    public PlaceRequest Place() => _plan.Place;

    public ICheckoutClient NewProcess()
    {
        ICheckoutClient client = Create("contract");
        return Buyer is null ? client : client.ForBuyer(Buyer);
    }

    public ICheckoutClient OtherStore() => Create("another");

    public int PlacingsOf(Checkout checkout) =>
        _emulator.OnceTallies.Where(tally => tally.Operation == _plan.PlacingOperation).Sum(tally => tally.Count);

    public void LosePlacingResponse() => _emulator.Faults.Next(_plan.Provider, _plan.PlacingOperation, Fault.ResetAfterApply);

    public void FailNextReads(int times) =>
        _emulator.Faults.Next(_plan.Provider, _plan.ReadingOperation, Fault.Status(503, FaultPoint.BeforeRead), times);

    // More than one: a timer may fire so early that there is time for another, and that one must not be answered either.
    public void HangNextRequest() =>
        _emulator.Faults.Next(_plan.Provider, null, Fault.NoResponse(FaultPoint.AfterReadBeforeApply), times: 5);

    public void RespondWithPage() => _emulator.Faults.Next(_plan.Provider, null, Fault.Html(200));

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    private ICheckoutClient Create(string store)
    {
        StoreOptions options = _plan.Options(_emulator);
        // No test waits for real time.
        options.Retry.BaseDelay = TimeSpan.Zero;
        options.Polling.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Placement.LookupDelay = TimeSpan.Zero;
        // A separate journal, as in another process.
        return ShopClient.Create(store, options, journal: new InMemoryPlacementJournal());
    }

    /// <summary>What differs between providers.</summary>
    internal sealed record Plan
    {
        public required string Provider { get; init; }

        public required Func<ShopEmulator, StoreOptions> Options { get; init; }

        public required Func<ShopEmulator, string, CheckoutRequest> Request { get; init; }

        public required string PlacingOperation { get; init; }

        public required string ReadingOperation { get; init; }

        public Func<UpdateGroups, Checkout, CheckoutUpdate> Change { get; init; } = (_, _) => new();

        public PlaceRequest Place { get; init; } = PlaceRequest.Default();

        public string? DiscountCode { get; init; }

        public bool HasBuyers { get; init; }

        public Action<ShopEmulatorOptions>? Emulate { get; init; }
    }
}
