namespace ShopSdk.Resilience;

/// <summary>A call as retrying has to know it.</summary>
internal interface IRetriedCall
{
    /// <summary>Gets how many attempts were made.</summary>
    int Attempts { get; }

    /// <summary>Gets what was seen of the last attempt.</summary>
    AttemptObservation Observation { get; }

    /// <summary>Gets whether the SDK itself kept the last attempt from being sent.</summary>
    bool IsRefused { get; }

    /// <summary>Gets the time that the last response asked to be left alone; null when it named none.</summary>
    TimeSpan? Hint { get; }

    /// <summary>Gets the settings of its store.</summary>
    RetryOptions Options { get; }

    /// <summary>Gets the deadline.</summary>
    Deadline Deadline { get; }

    /// <summary>Gets the clock of the deadline.</summary>
    TimeProvider Clock { get; }

    /// <summary>Gets the wait before the next attempt, once decided.</summary>
    TimeSpan NextDelay { get; }

    /// <summary>Takes the decision that there is another attempt after a wait.</summary>
    void RetryAfterDelay(TimeSpan delay);
}
