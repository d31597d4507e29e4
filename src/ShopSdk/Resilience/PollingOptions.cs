namespace ShopSdk.Resilience;

/// <summary>
/// How a provider that answers "not ready yet" is polled: after the time in its Retry-After, else after the seconds in its text, else
/// after a growing delay with jitter. Polling ends at the call's deadline.
/// </summary>
public sealed class PollingOptions
{
    /// <summary>Gets or sets the first wait where the provider names none.</summary>
    /// <value>1 second.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets the longest wait where the provider names none.</summary>
    /// <value>10 seconds.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets or sets the longest wait that is granted to the provider.</summary>
    /// <value>1 minute.</value>
    /// <remarks>
    /// A provider is never polled earlier than it asks for. If it asks for a longer wait than this, or than the call's deadline allows,
    /// the call ends without waiting, with a <see cref="Errors.ProviderUnavailableException"/>.
    /// </remarks>
    public TimeSpan MaxHint { get; set; } = TimeSpan.FromMinutes(1);

    internal IEnumerable<string> Validate()
    {
        if (BaseDelay <= TimeSpan.Zero || BaseDelay > MaxDelay)
            yield return $"Polling.{nameof(BaseDelay)} ({BaseDelay}) has to be above 0 and at most Polling.{nameof(MaxDelay)} ({MaxDelay}).";
        if (MaxHint <= TimeSpan.Zero || MaxHint > TimeSpan.FromHours(1))
            yield return $"Polling.{nameof(MaxHint)} is {MaxHint}. Set a positive time of at most an hour, such as 00:01:00.";
    }
}
