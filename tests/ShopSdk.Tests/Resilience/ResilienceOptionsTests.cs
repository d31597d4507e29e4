using ShopSdk.Stores;

namespace ShopSdk.Tests.Resilience;

/// <summary>The limits of the settings: what is just allowed, what is not any more, and that the message names the setting.</summary>
public sealed class ResilienceOptionsTests
{
    private static readonly TimeSpan None = Timeout.InfiniteTimeSpan;
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private static readonly (string Case, Action<StubOptions> Set)[] Allowed =
    [
        ("as they come", _ => { }),
        ("no limit for a call", o => o.Timeouts.Total = None),
        ("no limits at all", o => o.Timeouts = new() { Attempt = None, Total = None }),
        ("one attempt may take it all", o => o.Timeouts = new() { Attempt = Day, Total = Day }),
        ("the shortest times", o => o.Timeouts = new() { Attempt = Tick, Total = Tick }),
        ("no retries", o => o.Retry.MaxRetries = 0),
        ("many retries", o => o.Retry.MaxRetries = 100),
        ("no wait before a retry", o => o.Retry.BaseDelay = TimeSpan.Zero),
        ("the longest wait before a retry", o => o.Retry = new() { BaseDelay = Hour, MaxDelay = Hour }),
        ("the shortest poll", o => o.Polling.BaseDelay = Tick),
        ("polls that do not grow", o => o.Polling.BaseDelay = o.Polling.MaxDelay),
        ("the longest hint", o => o.Polling.MaxHint = Hour),
        ("the shortest hint", o => o.Polling.MaxHint = Tick),
        ("no horizon", o => o.Placement.VisibilityHorizon = null),
        ("the shortest horizon", o => o.Placement.VisibilityHorizon = Tick),
        ("the longest horizon", o => o.Placement.VisibilityHorizon = 30 * Day),
        ("looking up without delay", o => o.Placement.LookupDelay = TimeSpan.Zero),
        ("looking late", o => o.Placement.LookupDelay = TimeSpan.FromMinutes(10)),
        ("looking never", o => o.Placement.LookupAttempts = 0),
        ("looking often", o => o.Placement.LookupAttempts = 100),
    ];

    private static readonly (string Setting, Action<StubOptions> Set)[] Refused =
    [
        ("Timeouts.Attempt is 00:00:00.", o => o.Timeouts.Attempt = TimeSpan.Zero),
        ("Timeouts.Attempt is 1.00:00:00.0000001.", o => o.Timeouts = new() { Attempt = Day + Tick, Total = None }),
        ("Timeouts.Total is 00:00:00.", o => o.Timeouts.Total = TimeSpan.Zero),
        ("Timeouts.Total is 1.00:00:00.0000001.", o => o.Timeouts.Total = Day + Tick),
        (
            "Timeouts.Attempt (00:01:01) is longer than Timeouts.Total (00:01:00).",
            o => o.Timeouts.Attempt = TimeSpan.FromSeconds(61)
        ),
        ("Timeouts.Attempt (-00:00:00.0010000) is longer than", o => o.Timeouts.Attempt = None),
        ("Retry.MaxRetries is -1.", o => o.Retry.MaxRetries = -1),
        ("Retry.MaxRetries is 101.", o => o.Retry.MaxRetries = 101),
        ("Retry.BaseDelay (-00:00:00.0000001) has to be between", o => o.Retry.BaseDelay = -Tick),
        ("Retry.BaseDelay (00:00:31) has to be between 0 and Retry.MaxDelay (00:00:30).", o => o.Retry.BaseDelay = 31 * Second),
        ("Retry.MaxDelay is 00:00:00.", o => o.Retry = new() { BaseDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero }),
        ("Retry.MaxDelay is 01:00:00.0000001.", o => o.Retry.MaxDelay = Hour + Tick),
        ("Polling.BaseDelay (00:00:00) has to be above 0", o => o.Polling.BaseDelay = TimeSpan.Zero),
        (
            "Polling.BaseDelay (00:00:11) has to be above 0 and at most Polling.MaxDelay (00:00:10).",
            o => o.Polling.BaseDelay = 11 * Second
        ),
        ("Polling.MaxHint is 00:00:00.", o => o.Polling.MaxHint = TimeSpan.Zero),
        ("Polling.MaxHint is 01:00:00.0000001.", o => o.Polling.MaxHint = Hour + Tick),
        ("Placement.VisibilityHorizon is 00:00:00.", o => o.Placement.VisibilityHorizon = TimeSpan.Zero),
        ("Placement.VisibilityHorizon is 30.00:00:00.0000001.", o => o.Placement.VisibilityHorizon = (30 * Day) + Tick),
        ("Placement.LookupDelay is -00:00:00.0000001.", o => o.Placement.LookupDelay = -Tick),
        ("Placement.LookupDelay is 00:10:00.0000001.", o => o.Placement.LookupDelay = TimeSpan.FromMinutes(10) + Tick),
        ("Placement.LookupAttempts is -1.", o => o.Placement.LookupAttempts = -1),
        ("Placement.LookupAttempts is 101.", o => o.Placement.LookupAttempts = 101),
    ];

    private static TimeSpan Second => TimeSpan.FromSeconds(1);

    public static TheoryData<string> AllowedCases => [.. Allowed.Select(row => row.Case)];

    public static TheoryData<string> RefusedCases => [.. Refused.Select(row => row.Setting)];

    [Theory]
    [MemberData(nameof(AllowedCases))]
    public void Validate_WithinTheLimits_HasNothingToSay(string name)
    {
        var options = new StubOptions();
        Allowed.Single(row => row.Case == name).Set(options);

        options.Validate().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RefusedCases))]
    public void Validate_BeyondThem_NamesTheSettingAndWhatToWrite(string problem)
    {
        var options = new StubOptions();
        Refused.Single(row => row.Setting == problem).Set(options);

        string said = options.Validate().Should().ContainSingle().Subject;
        said.Should().StartWith(problem).And.MatchRegex("(Set |has to be |Make )");
        FluentActions.Invoking(() => ShopClient.CreateStore("stub", options)).Should().Throw<ArgumentException>();
    }
}
