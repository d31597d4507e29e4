using Refit;

namespace RefitApplication;

/// <summary>A Refit interface of the application's own, with much of what ShopSdk's generator refuses where it is asked.</summary>
[Headers("User-Agent: weather")]
public interface IWeatherApi
{
    /// <summary>Without an effect and without a token.</summary>
    [Get("/weather/{city}")]
    Task<Weather> GetAsync(string city);

    /// <summary>With a response of Refit's own, and a header that is a parameter.</summary>
    [Get("/weather")]
    Task<IApiResponse<Weather>> FindAsync([Query] WeatherQuery query, [Header("X-Unit")] string unit);

    /// <summary>Without an attribute on its body, and with text for a response.</summary>
    [Post("/weather")]
    Task<string> ReportAsync(Weather weather);

    /// <summary>As a form.</summary>
    [Put("/weather")]
    Task ReportFormAsync([Body(BodySerializationMethod.UrlEncoded)] IDictionary<string, string> form);
}
