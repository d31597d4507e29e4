namespace ShopSdk.Emulator;

/// <summary>Where in an exchange a fault strikes.</summary>
public enum FaultPoint
{
    /// <summary>When the request arrives, before the emulator takes notice of it: it is neither recorded nor applied.</summary>
    BeforeRead,

    /// <summary>After the whole request was read and recorded, before anything is applied.</summary>
    AfterReadBeforeApply,

    /// <summary>After the request was applied and counted, before one byte of the answer.</summary>
    AfterApplyBeforeResponse,
}
