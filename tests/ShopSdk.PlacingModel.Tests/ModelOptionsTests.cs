using ShopSdk.PlacingModel.Rules;

namespace ShopSdk.PlacingModel.Tests;

public sealed class ModelOptionsTests
{
    [Fact]
    public void Parse_Bounds_ChangesEveryScenarioThatIsExplored()
    {
        ModelOptions options = ModelOptions.Parse([
            "--scenario",
            "crashes",
            "--looks",
            "3",
            "--ticks",
            "7",
            "--break",
            "nofence",
        ])!;

        Bounds bounds = options.Scenarios.Should().ContainSingle().Subject;
        (bounds.Name, bounds.Searches, bounds.LastTick, options.Broken).Should().Be(("crashes", 3, 7, Break.NoFence));
    }

    [Theory]
    [InlineData("--scenario", "no-such")]
    [InlineData("--break", "no-such")]
    [InlineData("--looks", "-1")]
    [InlineData("--attempts", "3")]
    [InlineData("--limit")]
    public void Parse_WhatItDoesNotKnow_IsRefused(params string[] args) => ModelOptions.Parse(args).Should().BeNull();
}
