using System.Text.Json;

namespace ShopSdk.FaultLab.Tests;

public sealed class LabOutputTests
{
    private static readonly LabRow[] Rows =
    [
        new("Client", "intercart", "none") { Placements = 1234, Threw = 7 },
        new("Client", "intercart", "late")
        {
            Placements = 5,
            AppliedMore = 4,
            BeyondHorizon = true,
        },
    ];

    private const string Tables = """
        1,239 placements for each client, seed 42.

        | client | placements | faults fired | applied more than once | said placed, no order | said not placed, but an order | unknown | error | settled later |
        | ------ | ---------: | -----------: | ---------------------: | --------------------: | ----------------------------: | ------: | ----: | ------------: |
        | Client |      1,234 |            0 |                      0 |                     0 |                             0 |       0 |     7 |             0 |

        Of these, orders that the shop applied later than the clients were set to expect, which are not in the table above:

        | client | placements | faults fired | applied more than once | said placed, no order | said not placed, but an order | unknown | error | settled later |
        | ------ | ---------: | -----------: | ---------------------: | --------------------: | ----------------------------: | ------: | ----: | ------------: |
        | Client |          5 |            0 |                      4 |                     0 |                             0 |       0 |     0 |             0 |

        """;

    [Fact]
    public void Write_Summary_PrintsNothingButTheTables() => Print("--summary").Should().Be(Tables);

    [Fact]
    public void Write_WithoutOptions_PrintsTheRowsAndEndsWithTheTables() =>
        Print().Should().StartWith("\nClient at intercart\n").And.EndWith($"\n\n{Tables}");

    [Fact]
    public void Write_Json_PrintsTheRowsAndTheSumsOnTheLastLine()
    {
        JsonElement[] lines =
        [
            .. Print("--json").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)),
        ];

        lines.Should().HaveCount(3);
        lines[..2].Select(line => line.GetProperty("fault").GetString()).Should().Equal("none", "late");
        JsonElement summary = lines[2].GetProperty("summary");
        summary.GetProperty("placements").GetInt32().Should().Be(1239);
        summary.GetProperty("seed").GetInt32().Should().Be(42);
        JsonElement[] clients = [.. summary.GetProperty("clients").EnumerateArray()];
        clients.Select(client => client.GetProperty("client").GetString()).Should().Equal("Client", "Client");
        clients.Select(client => client.GetProperty("beyondHorizon").GetBoolean()).Should().Equal(false, true);
        clients.Select(client => client.GetProperty("threw").GetInt32()).Should().Equal(7, 0);
        clients.Select(client => client.GetProperty("appliedMore").GetInt32()).Should().Equal(0, 4);
    }

    [Fact]
    public void Write_JsonSummary_PrintsTheSumsAlone() =>
        Print("--json", "--summary").Should().StartWith("""{"summary":""").And.EndWith("}\n").And.NotContain("intercart");

    private static string Print(params string[] switches)
    {
        LabOptions options = LabOptions.Parse([.. switches, "--placements", "1239", "--seed", "42"])!;
        using var writer = new StringWriter { NewLine = "\n" };
        var output = new LabOutput(options, writer);
        output.Write(Rows);
        output.Write(new LabSummary(options.Placements, options.Seed, LabSum.Of(Rows)));
        return writer.ToString();
    }
}
