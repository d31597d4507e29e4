using System.Numerics;
using System.Text;
using System.Text.Json.Nodes;

namespace ShopSdk.Tests.Amounts.Lab;

/// <summary>
/// A made-up order of a provider, consistent by integer arithmetic in minor units, with the equations that it keeps. Written apart
/// from the product: nothing here knows its rules.
/// </summary>
public sealed class LabOrder(string provider, JsonObject body)
{
    private readonly Dictionary<string, LabMember> _members = new(StringComparer.Ordinal);

    public string Provider => provider;

    public JsonObject Body => body;

    public IReadOnlyCollection<LabMember> Members => _members.Values;

    public IList<LabEquation> Equations { get; } = [];

    public BigInteger this[string path] => _members[path].Minor;

    public LabMember Add(LabMember member, BigInteger minor)
    {
        _members.Add(member.Path, member);
        member.Set(minor);
        return member;
    }

    /// <summary>An equation with terms that are added or (with a leading minus) taken off, and products <c>a*b</c>.</summary>
    public void Equation(string rule, params string[] terms) =>
        Equations.Add(new LabEquation(rule, [rule, .. Names(terms)], () => this[rule] == Total(terms)));

    public void Equation(string rule, Func<bool> holds, params string[] members) =>
        Equations.Add(new LabEquation(rule, [rule, .. members], holds));

    public BigInteger Total(IEnumerable<string> terms)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (string term in terms)
        {
            BigInteger product = BigInteger.One;
            foreach (string factor in term.TrimStart('-').Split('*'))
                product *= this[factor];
            sum += term[0] == '-' ? -product : product;
        }
        return sum;
    }

    public IEnumerable<string> Failing() => Equations.Where(equation => !equation.Holds()).Select(equation => equation.Rule);

    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(body.ToJsonString());

    private static IEnumerable<string> Names(string[] terms) => terms.SelectMany(term => term.TrimStart('-').Split('*'));
}
