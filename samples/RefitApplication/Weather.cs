namespace RefitApplication;

/// <summary>What the weather is like.</summary>
public sealed record Weather(string City, decimal Degrees);
