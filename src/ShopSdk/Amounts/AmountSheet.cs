namespace ShopSdk.Amounts;

/// <summary>The amounts of a response, with the rules to recompute them.</summary>
public abstract class AmountSheet
{
    private protected AmountSheet(Currency currency) => Currency = currency;

    /// <summary>Gets the currency of every amount; <see cref="Currency.None"/> when it is unknown.</summary>
    public Currency Currency { get; }

    /// <summary>Recomputes every amount. No I/O; linear in the number of lines.</summary>
    public abstract AmountReport Verify();

    /// <summary>Gives every check with its numbers as they are now, those without numbers and the contradicted ones included.</summary>
    public abstract IReadOnlyList<AmountCheck> Checks();

    internal abstract AmountCheck CheckOf(FailedCheck failed);

    internal abstract AmountExplanation Explain(IReadOnlyList<FailedCheck> failed);
}

/// <summary>A response with its rules.</summary>
internal sealed class AmountSheet<TBody>(AmountRules<TBody> rules, TBody body, Currency currency) : AmountSheet(currency)
    where TBody : class
{
    private readonly int? _decimals = rules.Decimals ?? currency.MinorUnits;

    public override AmountReport Verify()
    {
        var tally = default(AmountTally);
        AmountRule<TBody>[] judged = rules.Judged;
        for (int i = 0; i < judged.Length; i++)
            judged[i].Judge(body, _decimals, i, ref tally);
        return new AmountReport(this, tally);
    }

    public override IReadOnlyList<AmountCheck> Checks() =>
        [.. rules.Rules.SelectMany(rule => Enumerable.Range(0, rule.CountIn(body)).Select(index => CheckAt(rule, index)))];

    internal override AmountCheck CheckOf(FailedCheck failed) => CheckAt(rules.Judged[failed.Rule], failed.Index);

    internal override AmountExplanation Explain(IReadOnlyList<FailedCheck> failed) =>
        new AmountExplainer<TBody>(rules, body, _decimals, failed).Explain();

    private AmountCheck CheckAt(AmountRule<TBody> rule, int index)
    {
        Judgement judgement = rule.JudgeAt(body, index, _decimals);
        if (rule.Basis == AmountRuleBasis.Contradicted && judgement.HasNumbers)
            judgement = judgement with { Verdict = AmountVerdict.Contradicted };
        return new AmountCheck(rules.Prefix + rule.PathAt(body, index), rule, judgement, TermsAt(rule, index));
    }

    private IReadOnlyList<AmountPart> TermsAt(AmountRule<TBody> rule, int index)
    {
        try
        {
            return [.. rule.PartsAt(body, index).Select(part => part with { Member = rules.Prefix + part.Member })];
        }
        catch (OverflowException)
        {
            return [];
        }
    }
}
