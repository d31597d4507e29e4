namespace ShopSdk.Emulator;

/// <summary>How a connection ends without a response.</summary>
internal enum ConnectionEnd
{
    Reset,
    Close,
    Hang,
}
