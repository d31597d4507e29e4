namespace ShopSdk.Emulator.Internal;

/// <summary>What the emulated providers share.</summary>
internal sealed record EmulatorContext
{
    internal required OperationNames Names { get; init; }

    internal required EmulatedShop Shop { get; init; }

    internal required FaultPlan Faults { get; init; }

    internal required RequestLog RequestLog { get; init; }

    internal required OnceLedger Once { get; init; }

    internal required ShopEmulatorOptions Options { get; init; }

    /// <summary>Gets the token that is canceled when the emulator stops.</summary>
    internal required CancellationToken Stopping { get; init; }

    internal TimeProvider Clock => Options.TimeProvider;
}
