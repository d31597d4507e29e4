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

    /// <summary>What this response shows about each rule that states its numbers here, if it is a sample.</summary>
    internal abstract IEnumerable<SeenRule> SeenRules();

    internal abstract AmountCheck CheckOf(FailedCheck failed);

    internal abstract AmountExplanation Explain(IReadOnlyList<FailedCheck> failed);
}

/// <summary>A response with its rules.</summary>
internal sealed class AmountSheet<TBody>(AmountRules<TBody> rules, TBody body, Currency currency) : AmountSheet(currency)
    where TBody : class
{
    private readonly int? _decimals = rules.DecimalsOf(body, currency);

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

    internal override IEnumerable<SeenRule> SeenRules()
    {
        foreach (AmountRule<TBody> rule in rules.Rules)
        {
            int count = rule.CountIn(body);
            Judgement[] judgements = [.. Enumerable.Range(0, count).Select(index => rule.JudgeAt(body, index, _decimals))];
            int[] agreeing =
            [
                .. Enumerable
                    .Range(0, count)
                    .Where(index => judgements[index].Verdict is AmountVerdict.Agrees or AmountVerdict.AgreesWithinRounding),
            ];
            bool contradicts = Array.Exists(
                judgements,
                each => each.Verdict is AmountVerdict.Disagrees or AmountVerdict.Doubtful or AmountVerdict.Contradicted
            );
            if (agreeing.Length == 0 && !contradicts)
                continue;
            string[] certain = [.. rule.CertainTerms];
            string[] trivial =
                certain.Length == 0
                    ? ["all"]
                    : [.. certain.Where(term => agreeing.All(index => rule.TrivialTermsAt(body, index).Contains(term)))];
            yield return new SeenRule(rule, agreeing.Length > 0 && !contradicts, contradicts, trivial);
        }
    }

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
