using Microsoft.Extensions.Logging;
using ShopSdk.Emulator;
using ShopSdk.Placing;
using ShopSdk.Providers.Intercart;
using ShopSdk.Resilience;

namespace ShopSdk.Tests.Telemetry;

public sealed class SafeLoggerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Place_LoggerFails_TellsTheOutcomeAllTheSame(bool failsWhenAsked)
    {
        await using ShopEmulator emulator = await ShopEmulator.StartAsync(new ShopEmulatorOptions(), Token);
        var options = new IntercartOptions { BaseAddress = emulator.AddressOf("intercart"), ShopToken = emulator.ShopToken };
        using var loggers = new LoggerFactory([new FullDisk(failsWhenAsked)]);
        ICheckoutClient shop = ShopClient.Create("shop", options, journal: new InMemoryPlacementJournal(), loggers: loggers);
        string cart = emulator.Shop.AddCart(new EmulatedItem(157301, 1));

        Checkout checkout = await shop.StartAsync(new() { Reference = "order-1", CartToken = cart }, cancellationToken: Token);
        Placement placement = await shop.PlaceAsync(checkout.Id, PlaceRequest.Paid(), cancellationToken: Token);

        placement.Should().BeOfType<Placement.Placed>().Which.Evidence.Kind.Should().Be(EvidenceKind.Response);
    }

    private sealed class FullDisk(bool failsWhenAsked) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => failsWhenAsked ? throw new IOException("No space left.") : true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => throw new IOException("No space left.");

        public void Dispose() { }
    }
}
