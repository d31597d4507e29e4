using System.Net;
using ShopSdk.Errors;
using ShopSdk.Http;
using ShopSdk.Resilience;
using ShopSdk.TestKit;
using ShopSdk.TestKit.Vectors;
using ShopSdk.Tests.Placing;

namespace ShopSdk.Tests.Resilience;

public sealed class OutcomeVectorTests
{
    internal static readonly DateTimeOffset Noon = OutcomeVector.Start;

    public static TheoryData<OutcomeVector> Vectors => [.. OutcomeVector.All];

    [Theory]
    [MemberData(nameof(Vectors), DisableDiscoveryEnumeration = true)]
    public async Task Call_Vector_SendsWaitsAndEndsAsItSays(OutcomeVector vector)
    {
        var clock = new FakeClock(Noon) { AutoAdvance = true };
        using var caller = new CancellationTokenSource();
        using var transport = new ScriptedTransport(vector, clock, caller.Cancel);

        Outcome outcome = await RunAsync(vector, transport, clock, caller.Token);

        outcome.ToString().Should().BeEquivalentTo(vector.Outcome);
        transport.Sends.Should().Be(vector.Sends);
        transport.Waits.Should().HaveCount(vector.Waits.Count);
        for (int i = 0; i < vector.Waits.Count; i++)
            transport.Waits[i].TotalSeconds.Should().BeInRange(vector.Waits[i][0], vector.Waits[i][1]);
    }

    [Fact]
    public void Vectors_EveryRowOfTheTable_HasOne()
    {
        IEnumerable<string> covered = OutcomeVector.All.Where(v => v.Effect == "Once").Select(v => v.Row).Distinct();

        covered.Should().BeEquivalentTo(OutcomeTable.Rows.Select(row => row.Observation.ToString()));
    }

    [Fact]
    public void Table_Rows_StandInTheOrderOfTheirNames() =>
        OutcomeTable.Rows.Select(row => row.Observation).Should().Equal(Enum.GetValues<AttemptObservation>());

    [Fact]
    public void Table_Once_IsSentAgainOnlyWhenTheBytesWereNeverAskedFor() =>
        OutcomeTable
            .Rows.Where(row => row.OnceAgain)
            .Select(row => row.Observation)
            .Should()
            .Equal(AttemptObservation.NeverAsked);

    [Theory]
    [InlineData(100, "OtherStatus")]
    [InlineData(199, "OtherStatus")]
    [InlineData(200, "Success")]
    [InlineData(299, "Success")]
    [InlineData(300, "OtherStatus")]
    [InlineData(399, "OtherStatus")]
    [InlineData(400, "Refusal")]
    [InlineData(407, "Refusal")]
    [InlineData(408, "Passing")]
    [InlineData(429, "Passing")]
    [InlineData(499, "Refusal")]
    [InlineData(500, "Passing")]
    [InlineData(599, "Passing")]
    [InlineData(600, "OtherStatus")]
    public void Table_Status_TellsBeforeTheBodyIsLookedAt(int status, string seen) =>
        OutcomeTable.OfStatus((HttpStatusCode)status).ToString().Should().Be(seen);

    [Fact]
    public void Vectors_Names_AreUnique() => OutcomeVector.All.Select(v => v.Name).Should().OnlyHaveUniqueItems();

    private static async Task<Outcome> RunAsync(
        OutcomeVector vector,
        HttpMessageHandler handler,
        FakeClock clock,
        CancellationToken caller
    )
    {
        Effect effect = Enum.Parse<Effect>(vector.Effect);
        ApiChannel channel = StubStore.Create(handler, clock).Channel;
        try
        {
            await SendAsync(channel, effect, caller);
            return Outcome.Succeeded;
        }
        catch (SendCanceledException e)
        {
            e.CancellationToken.Should().Be(caller);
            return Outcome.CanceledUnknown;
        }
        catch (OperationCanceledException e)
        {
            e.CancellationToken.Should().Be(caller);
            return Outcome.Canceled;
        }
        catch (OutcomeUnknownException e)
        {
            e.Attempts.Should().Be(vector.Sends);
            return Outcome.Unknown;
        }
        catch (ShopException e)
        {
            e.Attempts.Should().Be(vector.Sends);
            return effect != Effect.Once ? Outcome.Failed
                : e is RequestRejectedException ? Outcome.Rejected
                : Outcome.NotSent;
        }
    }

    private static Task<StubResponse> SendAsync(ApiChannel channel, Effect effect, CancellationToken cancellationToken)
    {
        ApiRequest request = channel.CreateRequest(effect == Effect.Once ? StubProvider.Once : StubProvider.Read);
        return channel.SendAsync(ref request, StubJson.Response, cancellationToken);
    }
}
