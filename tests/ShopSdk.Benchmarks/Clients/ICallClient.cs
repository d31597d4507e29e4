namespace ShopSdk.Benchmarks.Clients;

/// <summary>The measured calls, as one kind of client makes them.</summary>
internal interface ICallClient
{
    /// <summary>Gets an order: 4.4 KB back.</summary>
    Task GetOrderAsync();

    /// <summary>Changes an order: 143 bytes there, 593 back.</summary>
    Task UpdateAsync();

    /// <summary>Asks three times, going by the status: 202, 202, 200.</summary>
    Task PollAsync();

    /// <summary>Asks three times, looking at the text of each 202 as well.</summary>
    Task PollTextAsync();

    /// <summary>Creates an order, reads it, reads it again before placing, and completes it: four calls.</summary>
    Task CreateAndPlaceAsync();
}
