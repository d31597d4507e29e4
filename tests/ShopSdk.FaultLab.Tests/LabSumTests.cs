namespace ShopSdk.FaultLab.Tests;

public sealed class LabSumTests
{
    [Fact]
    public void Of_RowsOfAClient_AddsEveryCountUp()
    {
        LabRow first = Row("A", "intercart", "none") with
        {
            FalsePlaced = 3,
            FalseNotPlaced = 5,
            ReportedUnknown = 7,
            Threw = 11,
        };
        LabRow second = Row("A", "shoplazza", "503") with
        {
            FaultsFired = 13,
            AppliedMore = 17,
            FalsePlaced = 19,
            FalseNotPlaced = 23,
            ReportedUnknown = 29,
            Threw = 31,
            ResolvedLater = 37,
        };

        LabSum
            .Of([first, second])
            .Should()
            .Equal(
                new LabSum("A")
                {
                    Placements = 200,
                    FaultsFired = 13,
                    AppliedMore = 17,
                    FalsePlaced = 22,
                    FalseNotPlaced = 28,
                    Unknown = 36,
                    Threw = 42,
                    ResolvedLater = 37,
                }
            );
    }

    [Fact]
    public void Of_RowsOfSeveralClients_KeepsTheirOrder() =>
        LabSum
            .Of([Row("B", "intercart", "none"), Row("A", "intercart", "none"), Row("B", "shoplazza", "none")])
            .Should()
            .Equal(new LabSum("B") { Placements = 200 }, new LabSum("A") { Placements = 100 });

    [Fact]
    public void Of_RowsBeyondTheHorizon_SumsThemApartAndLast()
    {
        LabRow beyond = Row("A", "intercart", "late") with { BeyondHorizon = true, AppliedMore = 2, FalseNotPlaced = 3 };

        LabSum
            .Of([beyond, Row("A", "intercart", "none"), beyond with { Provider = "shoplazza" }, Row("B", "intercart", "none")])
            .Should()
            .Equal(
                new LabSum("A") { Placements = 100 },
                new LabSum("B") { Placements = 100 },
                new LabSum("A")
                {
                    BeyondHorizon = true,
                    Placements = 200,
                    AppliedMore = 4,
                    FalseNotPlaced = 6,
                }
            );
    }

    private static LabRow Row(string client, string provider, string fault) => new(client, provider, fault) { Placements = 100 };
}
