namespace ShopSdk;

/// <summary>
/// Where something is sent or billed to. Every provider uses a part of it; null means "not given". Which members a
/// provider demands is on its page under docs/providers.
/// </summary>
public sealed record PostalAddress
{
    /// <summary>Gets the given name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Gets the family name.</summary>
    public string? LastName { get; init; }

    /// <summary>Gets the company.</summary>
    public string? Company { get; init; }

    /// <summary>Gets the first address line: street and number.</summary>
    public string? Line1 { get; init; }

    /// <summary>Gets the second address line.</summary>
    public string? Line2 { get; init; }

    /// <summary>Gets the district or suburb.</summary>
    public string? District { get; init; }

    /// <summary>Gets the city.</summary>
    public string? City { get; init; }

    /// <summary>Gets the province or state by name.</summary>
    public string? Province { get; init; }

    /// <summary>Gets the province or state by code, such as <c>CA</c>.</summary>
    public string? ProvinceCode { get; init; }

    /// <summary>Gets the country by name.</summary>
    public string? Country { get; init; }

    /// <summary>Gets the country by its ISO 3166 code, such as <c>US</c>.</summary>
    public string? CountryCode { get; init; }

    /// <summary>Gets the postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Gets the telephone number, as the provider wants it.</summary>
    public string? Phone { get; init; }

    /// <summary>Gets the e-mail address that belongs to this address, where a provider keeps one here.</summary>
    public string? Email { get; init; }

    /// <summary>Says only that an address is there: an address is personal data and does not belong in a log.</summary>
    public override string ToString() => $"{nameof(PostalAddress)} ({CountryCode ?? Country ?? "country not given"})";
}
