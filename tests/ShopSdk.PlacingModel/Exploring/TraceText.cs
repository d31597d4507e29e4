using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;
using ShopSdk.PlacingModel.Steps;

namespace ShopSdk.PlacingModel.Exploring;

/// <summary>Puts steps into words.</summary>
internal sealed class TraceText(Bounds bounds, RecordTable records)
{
    public string Initial(in ModelState state) =>
        $"t={state.Now, -2} The checkout was started; the journal is complete since {state.CompleteSince}; the wall clocks are ahead by {state.Processes[0].Offset}"
        + (bounds.OneProcess ? "." : $" and {state.Processes[1].Offset}.");

    public string Of(in Transition transition, bool isMirrored)
    {
        Step step = transition.Step;
        int who = isMirrored && step.Who >= 0 ? 1 - step.Who : step.Who;
        string journal = records[transition.Next.Record] is { } record
            ? $"{record.Record.Stage} v{record.Record.Version}"
            : "no record";
        return $"t={transition.Next.Now, -2} {Words(step, who)}  [{journal}]";
    }

    private string Words(in Step step, int who)
    {
        char caller = who == 1 ? 'B' : 'A';
        char process =
            bounds.OneProcess ? 'P'
            : who == 1 ? 'Q'
            : 'P';
        return step.Kind switch
        {
            StepKind.Tick => $"A tick passes{Suspended(step.Detail & 3)}{Arrived(step.Detail >> 2)}.",
            StepKind.Delivered => $"The shop makes an order of attempt {step.Detail + 1}.",
            StepKind.Crash => $"Process {process} crashes and starts again.",
            StepKind.ClockStep => $"The wall clock of process {process} is set: it is now ahead by {step.Detail}.",
            StepKind.Evicted => "The journal drops the record.",
            StepKind.LateBegin => $"The begin of attempt {step.Detail + 1} that timed out is committed.",
            StepKind.Forgotten => $"Process {process} frees attempt {step.Detail + 1} in the background.",
            StepKind.CallPlace => $"{caller} calls PlaceAsync{With(step.Detail)}.",
            StepKind.CallFind => $"{caller} calls FindPlacementAsync{With(step.Detail)}.",
            StepKind.CallResolve when step.Detail < 0 =>
                $"{caller} resolves: there is no order. That is true in the shop at this moment.",
            StepKind.CallResolve => $"{caller} resolves: there is order {step.Detail + 1}.",
            StepKind.StillBeingPlaced =>
                $"{caller} does not wait for attempt {step.Detail + 1}, and keeps an id that says when it may be sent.",
            StepKind.Waited => $"{caller} goes round again; this process is sending nothing.",
            StepKind.Find => $"{caller} reads the journal.",
            StepKind.MakeAttempt when step.Detail < 0 => $"{caller} finds that this process is sending, and goes round again.",
            StepKind.MakeAttempt => $"{caller} makes attempt {step.Detail + 1}.",
            StepKind.Begin => $"{caller} begins attempt {step.Detail + 1} in the journal, and reads the answer.",
            StepKind.BeginFails => $"{caller}'s begin of attempt {step.Detail + 1} is committed, and {caller} gets an error.",
            StepKind.BeginTimesOut => $"{caller}'s begin of attempt {step.Detail + 1} hangs, and the call ends.",
            StepKind.ProvenUnsent => $"{caller} cannot connect: attempt {step.Detail + 1} is proven unsent.",
            StepKind.FenceSeals => $"The fence seals attempt {step.Detail + 1} of {caller}.",
            StepKind.Sent => $"{caller} passes the fence with attempt {step.Detail + 1}; the request is under way.",
            StepKind.Answered => $"{caller} gets the answer: order {step.Detail + 1}.",
            StepKind.Rejected => $"{caller} gets a proven rejection of attempt {step.Detail + 1}.",
            StepKind.NoAnswer => $"{caller} gets no answer, and looks up.",
            StepKind.Canceled => $"{caller} gets no answer, and is cancelled.",
            StepKind.StartLook => $"{caller} starts a look-up that {(step.Detail == 1 ? "can" : "cannot")} prove absence.",
            StepKind.LookFails => $"{caller}'s look-up fails.",
            StepKind.LookSees => $"{caller}'s look-up shows {Orders(step.Detail)}.",
            StepKind.FindAgain => $"{caller} reads the journal again, and answers or goes round.",
            StepKind.Adopt => $"{caller} begins an attempt for the order that it found.",
            StepKind.Write => $"{caller} writes what happened, and answers or goes round.",
            StepKind.WriteFails => $"{caller}'s write is committed, and {caller} gets an error.",
            StepKind.ConditionFails => $"{caller}'s write fails on its condition.",
            StepKind.ReadAfterWrite => $"{caller} reads the record that took the place of the other one.",
            _ => step.Kind.ToString(),
        };
    }

    private static string With(int detail) => detail == 1 ? " with the id that says when it was sent" : "";

    private static string Suspended(int processes) =>
        processes switch
        {
            0 => "",
            _ => ", in which one machine is suspended",
        };

    private static string Arrived(int orders) => orders == 0 ? "" : $"; at its end there is {Orders(orders)}";

    private static string Orders(int orders) =>
        orders switch
        {
            0 => "no order",
            3 => "orders 1 and 2",
            _ => $"order {orders}",
        };
}
