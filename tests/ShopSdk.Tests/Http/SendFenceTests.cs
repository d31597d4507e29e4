using System.Buffers;
using ShopSdk.Http;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Http;

/// <summary>Until when a content gives its bytes, on two clocks that are moved apart.</summary>
public sealed class SendFenceTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<TimeSpan, TimeSpan, string?> Elapsed =>
        new()
        {
            // monotonic, wall
            { TimeSpan.Zero, TimeSpan.Zero, null },
            { Limit, Limit, null },
            { Limit + Tick, Limit, "monotonic clock" },
            { Limit, Limit + Tick, "wall clock" },
            { TimeSpan.Zero, TimeSpan.FromHours(2), "wall clock" },
            { TimeSpan.FromHours(2), TimeSpan.Zero, "monotonic clock" },
            { TimeSpan.Zero, -Limit, null },
            { TimeSpan.Zero, -Limit - Tick, "wall clock" },
        };

    [Theory]
    [MemberData(nameof(Elapsed))]
    public async Task Content_GivesItsBytesWhileBothClocksAreWithinTheLimit(TimeSpan monotonic, TimeSpan wall, string? lapsed)
    {
        using RequestContent content = New(new SendFence(_clock, Limit));
        _clock.Advance(monotonic);
        _clock.StepWall(wall - monotonic);
        using var sent = new MemoryStream();

        Func<Task> ask = async () => await content.CopyToAsync(sent, Token);

        if (lapsed is null)
            await ask.Should().NotThrowAsync();
        else
            await ask.Should()
                .ThrowAsync<InvalidOperationException>()
                .WithMessage($"*the limit of 00:00:10 had run out on the {lapsed}.");
        sent.Length.Should().Be(lapsed is null ? 3 : 0);
        content.TrySeal().Should().Be(lapsed is not null);
    }

    [Fact]
    public async Task Content_AfterTheLimit_StaysSealedWhateverTheClockSays()
    {
        using RequestContent content = New(new SendFence(_clock, Limit));
        _clock.StepWall(Limit * 2);
        using var sent = new MemoryStream();
        Func<Task> ask = async () => await content.CopyToAsync(sent, Token);
        await ask.Should().ThrowAsync<InvalidOperationException>();

        _clock.StepWall(-Limit * 2);

        await ask.Should().ThrowAsync<InvalidOperationException>();
        sent.Length.Should().Be(0);
    }

    [Fact]
    public async Task WhatPasses_HasTheSameLimit_AndItsContentSaysWhyItWasStopped()
    {
        using RequestContent content = New(new SendFence(_clock, Limit));
        using RequestContent passed = content.TryPass(provable: true)!;
        _clock.StepWall(Limit * 2);
        using var sent = new MemoryStream();

        Func<Task> ask = async () => await passed.CopyToAsync(sent, Token);

        await ask.Should().ThrowAsync<InvalidOperationException>();
        content.Refusal.Should().Contain("wall clock");
        (content.TrySeal() && content.Witnessed).Should().BeTrue();
    }

    private static RequestContent New(SendFence fence)
    {
        byte[] pooled = ArrayPool<byte>.Shared.Rent(3);
        return new RequestContent(new RequestBody(pooled, 3), oneShot: true, fence);
    }
}
