namespace ShopSdk.Amounts;

/// <summary>A provider's rules about amounts.</summary>
public abstract class AmountRules
{
    private protected AmountRules(IReadOnlyList<AmountRule> all) => All = all;

    /// <summary>Gets all rules, including the contradicted ones.</summary>
    public IReadOnlyList<AmountRule> All { get; }

    /// <summary>Gets whether the amounts of the provider's samples are made up: then no sample proves or contradicts anything.</summary>
    internal bool SamplesArePlaceholders { get; private protected init; }

    /// <summary>Reads a recorded body and returns its amounts with their rules.</summary>
    /// <param name="utf8Json">The body as the provider sent it.</param>
    /// <param name="currency">The currency; null to take it from the body, if it names one.</param>
    /// <returns>Null when the body has none of the members that the rules are about.</returns>
    /// <exception cref="System.Text.Json.JsonException">The body is not JSON, or has a member that cannot be read.</exception>
    public abstract AmountSheet? Read(ReadOnlySpan<byte> utf8Json, Currency? currency = null);
}

/// <summary>Reads a recorded body; null when it has none of the members that the rules are about.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
public delegate TBody? AmountBodyReader<out TBody>(ReadOnlySpan<byte> utf8Json)
    where TBody : class;

/// <summary>A provider's rules about amounts.</summary>
/// <typeparam name="TBody">The provider's typed response.</typeparam>
public sealed class AmountRules<TBody> : AmountRules
    where TBody : class
{
    private readonly AmountBodyReader<TBody> _read;

    /// <summary>Makes a set of rules.</summary>
    /// <param name="read">Reads a recorded body.</param>
    /// <param name="rules">The rules, in the order in which they are reported.</param>
    public AmountRules(AmountBodyReader<TBody> read, params AmountRule<TBody>[] rules)
        : base(rules) => (_read, Rules, Judged) = (read, rules, Array.FindAll(rules, IsJudged));

    /// <summary>Makes a set of rules whose bases follow from evidence.</summary>
    internal AmountRules(
        AmountBodyReader<TBody> read,
        IReadOnlyDictionary<string, AmountSamples> samples,
        bool arePlaceholders,
        params AmountRule<TBody>[] rules
    )
        : this(read, Array.ConvertAll(rules, rule => WithBasis(rule, samples, arePlaceholders))) =>
        SamplesArePlaceholders = arePlaceholders;

    /// <summary>Gets the path of the typed response inside the body, such as <c>data.</c>; empty when it is the whole body.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Gets the function that reads the currency from a response; null when no response names a currency.</summary>
    public Func<TBody, string?>? Currency { get; init; }

    /// <summary>Gets the decimals of the smallest unit if the provider defines them; null if the currency does.</summary>
    public int? Decimals { get; init; }

    /// <summary>Gets the tax, for rules that do not have the tax as a term; null when there is no tax.</summary>
    public AmountMember<TBody>? Tax { get; init; }

    /// <summary>Gets how many decimals the amounts of a response have on the wire; null when that says nothing.</summary>
    internal Func<TBody, int>? WireDecimals { get; init; }

    internal AmountRule<TBody>[] Rules { get; }

    internal AmountRule<TBody>[] Judged { get; }

    /// <summary>Returns the amounts of a response with their rules.</summary>
    public AmountSheet Sheet(TBody body, Currency currency) => new AmountSheet<TBody>(this, body, currency);

    /// <inheritdoc/>
    public override AmountSheet? Read(ReadOnlySpan<byte> utf8Json, Currency? currency = null)
    {
        if (_read(utf8Json) is not { } body)
            return null;
        Currency known = currency ?? (ShopSdk.Currency.TryParse(Currency?.Invoke(body), out Currency stated) ? stated : default);
        return Sheet(body, known);
    }

    /// <summary>
    /// The decimals of the smallest amount that a shop can print: some print three-decimal currencies with two decimals.
    /// </summary>
    internal int? DecimalsOf(TBody body, Currency currency) =>
        Decimals
        ?? (
            currency.MinorUnits is > 2 and { } minor && WireDecimals is { } wire
                ? Math.Min(minor, wire(body))
                : currency.MinorUnits
        );

    private static AmountRule<TBody> WithBasis(
        AmountRule<TBody> rule,
        IReadOnlyDictionary<string, AmountSamples> samples,
        bool arePlaceholders
    ) =>
        rule.Evidence is { } evidence
            ? rule with
            {
                Basis = evidence.BasisWith(samples.GetValueOrDefault(rule.ToString()), arePlaceholders),
            }
            : rule;

    private static bool IsJudged(AmountRule<TBody> rule) => rule.Basis != AmountRuleBasis.Contradicted;
}
