namespace RefitApplication;

/// <summary>Which weather is asked for.</summary>
public sealed record WeatherQuery(string City, int Days);
