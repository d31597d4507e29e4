using ShopSdk.Emulator;

namespace ShopSdk.FaultLab.Faults;

/// <summary>The rows.</summary>
internal static class LabFaults
{
    private const FaultPoint BeforeApply = FaultPoint.AfterReadBeforeApply;
    private const FaultPoint AfterApply = FaultPoint.AfterApplyBeforeResponse;

    /// <summary>
    /// Gets the row that shows what a horizon is worth. From three quarters of a horizon beyond it, so that clients on a busy machine,
    /// who look late themselves, still look before.
    /// </summary>
    public static LabFault Beyond { get; } =
        new("late application beyond the horizon")
        {
            Emulated = draw => Fault.LateApplication(LabSettings.Horizon * (1.75 + (0.5 * draw))),
            AppliesLate = true,
            BeyondHorizon = true,
        };

    public static IReadOnlyList<LabFault> All { get; } =
    [
        new("none"),
        new("none, pressed twice") { Habit = Habit.PressTwice },
        // Nothing can have been delivered.
        new("connection ends in the handshake") { AtTheDoor = true },
        // The request is lost, before it has an effect.
        Simple("reset before read", Fault.ResetBeforeRead),
        Simple("pooled connection closes", Fault.Close(FaultPoint.BeforeRead)),
        Simple("reset before apply", Fault.ResetBeforeApply),
        Simple("no response, not applied", Fault.NoResponse(BeforeApply)),
        Simple("429 with Retry-After", Fault.TooManyRequests(TimeSpan.FromSeconds(1))),
        Simple("503 before apply", Fault.Status(503)),
        Simple("409 before apply", Fault.Status(409)),
        Simple("302 before apply", Fault.Status(302)),
        Simple("web page with 200, not applied", Fault.Html()),
        // The response is lost, after the order was placed.
        Simple("reset after apply", Fault.ResetAfterApply),
        Simple("close after apply", Fault.CloseAfterApply),
        Simple("no response, applied", Fault.NoResponse(AfterApply)),
        Simple("408 after apply", Fault.Status(408, AfterApply)),
        Simple("503 after apply", Fault.Status(503, AfterApply)),
        Simple("web page with 200, applied", Fault.Html(200, AfterApply)),
        Simple("empty 200, applied", Fault.Response(200, null, point: AfterApply)),
        Simple("body breaks off", Fault.MidBody()),
        Simple("slow body", Fault.SlowBody(LabSettings.Attempt / 3)),
        Simple("body too slow", Fault.SlowBody(LabSettings.Attempt * 3)),
        Simple("wrong content type", Fault.WrongContentType()),
        // Reads show the truth only later.
        new("late visibility, answered") { Emulated = draw => Fault.LateVisibility(Anywhere(draw)) },
        new("late visibility, response lost")
        {
            Emulated = draw => Fault.LateVisibility(Anywhere(draw)).And(Fault.ResetAfterApply),
        },
        new("late application") { Emulated = draw => Fault.LateApplication(Within(draw)), AppliesLate = true },
        Beyond,
        // The caller does something too.
        Simple("canceled in the handshake") with
        {
            Emulated = null,
            AtTheDoor = true,
            Cancel = CancelAt.Strike,
        },
        Simple("canceled before apply", Fault.NoResponse(BeforeApply)) with
        {
            Cancel = CancelAt.Strike,
        },
        Simple("canceled after apply", Fault.NoResponse(AfterApply)) with
        {
            Cancel = CancelAt.Strike,
        },
        Simple("canceled within the body", Fault.SlowBody(LabSettings.Attempt * 3)) with
        {
            Cancel = CancelAt.Body,
        },
        new("canceled while reading back")
        {
            Emulated = draw => Fault.LateVisibility(Anywhere(draw)).And(Fault.ResetAfterApply),
            Cancel = CancelAt.ReadBack,
        },
        Simple("pressed twice, response lost", Fault.ResetAfterApply) with
        {
            Habit = Habit.PressTwice,
        },
        Simple("pressed again, response lost", Fault.ResetAfterApply) with
        {
            Habit = Habit.PressAgain,
        },
        new("pressed again, late application")
        {
            Emulated = draw => Fault.LateApplication(Within(draw)),
            AppliesLate = true,
            Habit = Habit.PressAgain,
        },
        Simple("restarted, response lost", Fault.NoResponse(AfterApply)) with
        {
            Cancel = CancelAt.Strike,
            Habit = Habit.Restart,
        },
        new("restarted and pressed, late application")
        {
            Emulated = draw => Fault.LateApplication(Within(draw)),
            AppliesLate = true,
            Habit = Habit.RestartAndPress,
        },
    ];

    private static LabFault Simple(string name, Fault? fault = null) =>
        new(name) { Emulated = fault is null ? null : _ => fault };

    /// <summary>
    /// A delay within the horizon, but for its last fifth. A timer is never early and on a busy machine late, by as much as that fifth is
    /// in real time (<see cref="LabSettings.Speed"/>); a draw from there would often be applied beyond the horizon and say nothing about a
    /// client. What is later still is found out by its real time: <see cref="LabJob.BeyondHorizon"/>. Visibility goes by a comparison of
    /// times, not by a timer, and needs no such margin.
    /// </summary>
    private static TimeSpan Within(double draw) => LabSettings.Horizon * (0.8 * draw);

    private static TimeSpan Anywhere(double draw) => LabSettings.Horizon * draw;
}
