namespace ShopSdk.Emulator;

/// <summary>A postal address; members that a country does not use are empty, never null.</summary>
public sealed record EmulatedAddress
{
    /// <summary>Gets the address's number.</summary>
    public required long Id { get; init; }

    /// <summary>Gets the receiver's given name.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>Gets the receiver's family name.</summary>
    public string LastName { get; init; } = "";

    /// <summary>Gets the street and number.</summary>
    public string Address1 { get; init; } = "";

    /// <summary>Gets the second address line.</summary>
    public string Address2 { get; init; } = "";

    /// <summary>Gets the suburb or district.</summary>
    public string District { get; init; } = "";

    /// <summary>Gets the town.</summary>
    public string City { get; init; } = "";

    /// <summary>Gets the province or state by name.</summary>
    public string Province { get; init; } = "";

    /// <summary>Gets the province or state by code.</summary>
    public string ProvinceCode { get; init; } = "";

    /// <summary>Gets the country by name.</summary>
    public string Country { get; init; } = "";

    /// <summary>Gets the country as two letters of ISO 3166.</summary>
    public string CountryCode { get; init; } = "";

    /// <summary>Gets the postal code.</summary>
    public string PostalCode { get; init; } = "";

    /// <summary>Gets the receiver's phone number.</summary>
    public string Phone { get; init; } = "";
}
