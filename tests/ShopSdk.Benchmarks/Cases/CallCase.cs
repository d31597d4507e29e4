using ShopSdk.Benchmarks.Clients;
using ShopSdk.Benchmarks.Transport;

namespace ShopSdk.Benchmarks.Cases;

/// <summary>A call that every client can make.</summary>
internal sealed record CallCase(string Name, Func<Func<HttpRequestMessage, CannedResponse>> Shop, Func<ICallClient, Task> Call)
{
    public static IReadOnlyList<CallCase> All { get; } =
    [
        new("get-order", Cases.Shop.GetsOrder, static client => client.GetOrderAsync()),
        new("post-update", Cases.Shop.Updates, static client => client.UpdateAsync()),
        new("poll-202-202-200", Cases.Shop.GetsReady, static client => client.PollAsync()),
        new("poll-text-202-202-200", Cases.Shop.GetsReady, static client => client.PollTextAsync()),
        new("create-and-place", Cases.Shop.CreatesAndPlaces, static client => client.CreateAndPlaceAsync()),
        new(
            "create-and-place-wrong-total",
            Cases.Shop.CreatesAndPlacesWithAWrongTotal,
            static client => client.CreateAndPlaceAsync()
        ),
    ];

    /// <summary>Gets the clients that make it. Placing goes through <see cref="ICheckoutClient"/>, and so never through Refit.</summary>
    public IEnumerable<string> Clients =>
        ClientMaker.Names.Where(client =>
            client != ClientMaker.TypedRefit || !Name.StartsWith("create-and-place", StringComparison.Ordinal)
        );

    public static CallCase Named(string name) => All.Single(known => known.Name == name);

    /// <summary>Makes what is measured: one call by one kind of client.</summary>
    public Func<Task> MakeCall(string client, bool isAsync)
    {
        ICallClient made = ClientMaker.Make(client, Shop(), isAsync);
        Func<ICallClient, Task> call = Call;
        return () => call(made);
    }
}
