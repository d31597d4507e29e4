namespace ShopSdk.Emulator;

/// <summary>A buyer with an account at the emulated shop.</summary>
public sealed record EmulatedCustomer
{
    /// <summary>Gets the buyer's number.</summary>
    public required long Id { get; init; }

    /// <summary>Gets the token with which the buyer authenticates at providers that support buyers: forty hexadecimal digits.</summary>
    public required string Token { get; init; }

    /// <summary>Gets the buyer's e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Gets the buyer's full name.</summary>
    public required string FullName { get; init; }

    /// <summary>Gets the buyer's mobile number.</summary>
    public string Mobile { get; init; } = "";

    /// <summary>Gets the addresses that the buyer saved; the first is the default.</summary>
    public IReadOnlyList<EmulatedAddress> Addresses { get; init; } = [];
}
