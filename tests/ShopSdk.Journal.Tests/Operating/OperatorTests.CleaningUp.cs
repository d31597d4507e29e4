using ShopSdk.Journal.Tests.Work;
using ShopSdk.Placing;

namespace ShopSdk.Journal.Tests.Operating;

/// <content>Cleaning up.</content>
public abstract partial class OperatorTests
{
    [Fact]
    public async Task CleanUp_AnIntentThatIsPlaced_KeepsItsKeyAndOrderAlone()
    {
        ShopHost host = await HostAsync();
        var placed = (Placement.Placed)await host.PlaceAsync("order-1");
        await host.Journal.AcknowledgeAsync(Of("order-1"), placed.Version!.Value, Token);

        (await host.Operator.CleanUpAsync(TimeSpan.FromDays(1), cancellationToken: Token)).Should().Be(new CleanUpResult(0, 0));
        (await host.Operator.CleanUpAsync(TimeSpan.Zero, cancellationToken: Token)).Should().Be(new CleanUpResult(1, 0));
        (await host.Operator.CleanUpAsync(TimeSpan.Zero, cancellationToken: Token)).Should().Be(new CleanUpResult(0, 0));

        ((string)(await Database.AskAsync("select record from shop_intents"))!).Should().NotContain(placed.Id.Value);
        (await Database.AskAsync("select count(*) from shop_intent_history")).Should().Be(0L);
        Placement again = await host.PlaceAsync("order-1");
        again.Should().BeOfType<Placement.Placed>().Which.Order.Should().Be(placed.Order);
        Emulator.OnceCount("order-1", "CompleteOrder").Should().Be(1);
    }

    [Fact]
    public async Task CleanUp_WhatIsOpenOrWasNotTaken_StaysAsItIs()
    {
        ShopHost host = await HostAsync();
        await LoseAsync(host, "order-1");
        await host.PlaceAsync("order-2");

        (await host.Operator.CleanUpAsync(TimeSpan.Zero, TimeSpan.Zero, cancellationToken: Token))
            .Should()
            .Be(new CleanUpResult(0, 0));
        (await host.Operator.CleanUpAsync(TimeSpan.Zero, includeUnsettled: true, cancellationToken: Token))
            .Should()
            .Be(new CleanUpResult(1, 0));
        (await host.Operator.ListAsync(new(), Token)).Should().ContainSingle().Which.Intent.Should().Be(Of("order-1"));
        await OutcomesAreDueAsync();
        (await host.Worker.RunOnceAsync(Token)).Should().BeLessThanOrEqualTo(1, "only the open one can be due");
    }

    [Fact]
    public async Task CleanUp_OfOldKeys_RaisesSinceWhenTheJournalIsComplete()
    {
        ShopHost host = await HostAsync();
        Placement placed = await host.PlaceAsync("order-1");
        DateTimeOffset lastSend = (await host.Operator.FindAsync(Of("order-1"), Token))!.LatestSend;
        (await CompleteSinceAsync(host)).Should().BeBefore(lastSend);

        CleanUpResult result = await host.Operator.CleanUpAsync(
            TimeSpan.Zero,
            TimeSpan.Zero,
            includeUnsettled: true,
            cancellationToken: Token
        );

        result.Should().Be(new CleanUpResult(1, 1));
        placed.Should().BeOfType<Placement.Placed>();
        (await CompleteSinceAsync(host)).Should().Be(lastSend);
    }

    [Fact]
    public async Task CleanUp_OfManyPages_PassesRowsThatCannotBeRead()
    {
        ShopHost host = await HostAsync();
        for (int i = 0; i < 250; i++)
        {
            PlacementIntent intent = Of($"order-{i}");
            PlacementRecord begun = (await host.Journal.BeginAsync(intent, Attempt(reference: intent.Reference), Token)).Record;
            await host.Journal.ReplaceAsync(intent, begun, begun with { Stage = PlacementStage.Rejected, Version = 2 }, Token);
        }
        await Database.ExecuteAsync("update shop_intents set record = 'no record' where reference in ('order-0', 'order-120')");

        CleanUpResult result = await host.Operator.CleanUpAsync(TimeSpan.Zero, includeUnsettled: true, cancellationToken: Token);

        result.Should().Be(new CleanUpResult(248, 0));
        (await Database.AskAsync("select count(*) from shop_intents where shrunk = 0")).Should().Be(2L);
    }
}
