namespace ShopSdk.Emulator;

/// <summary>The point of an exchange at which a fault happens.</summary>
public enum FaultPoint
{
    /// <summary>When the request arrives, before the emulator notices it: the request is neither recorded nor applied.</summary>
    BeforeRead,

    /// <summary>After the whole request was read and recorded, before anything is applied.</summary>
    AfterReadBeforeApply,

    /// <summary>After the request was applied and counted, before the first byte of the response.</summary>
    AfterApplyBeforeResponse,
}
