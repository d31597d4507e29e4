namespace ShopSdk.Emulator;

/// <summary>How a connection ends without an answer.</summary>
internal enum ConnectionEnd
{
    Reset,
    Close,
    Hang,
}
