namespace ShopSdk.Resilience;

/// <summary>
/// How calls are repeated after a transport error, 408, 429 and 5xx. Whatever these options say, a call that must not be sent twice is
/// repeated only when it is proven that nothing was delivered.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>Gets or sets how often a call is repeated after the first attempt.</summary>
    /// <value>3. 0 repeats nothing.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>Gets or sets the wait before the first repetition, where the provider names none. It doubles each time, with jitter.</summary>
    /// <value>500 milliseconds.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Gets or sets the longest wait, also against a provider's Retry-After.</summary>
    /// <value>30 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);

    internal IEnumerable<string> Validate()
    {
        if (MaxRetries is < 0 or > 100)
            yield return $"Retry.{nameof(MaxRetries)} is {MaxRetries}. Set 0 to 100.";
        if (BaseDelay < TimeSpan.Zero || BaseDelay > MaxDelay)
            yield return $"Retry.{nameof(BaseDelay)} ({BaseDelay}) has to be between 0 and Retry.{nameof(MaxDelay)} ({MaxDelay}).";
        if (MaxDelay <= TimeSpan.Zero || MaxDelay > TimeSpan.FromHours(1))
            yield return $"Retry.{nameof(MaxDelay)} is {MaxDelay}. Set a positive time of at most an hour, such as 00:00:30.";
    }
}
