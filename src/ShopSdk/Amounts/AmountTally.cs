using System.Runtime.InteropServices;

namespace ShopSdk.Amounts;

/// <summary>The summary of the checks of a body. It allocates only when a check fails.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct AmountTally
{
    public int Evaluated;
    public int Doubtful;
    public bool HasTotal;
    public bool ForbidsPlacing;
    public List<FailedCheck>? Failed;

    public void Add(AmountRule rule, in Judgement judgement, int ruleIndex, int index)
    {
        switch (judgement.Verdict)
        {
            case AmountVerdict.Agrees or AmountVerdict.AgreesWithinRounding:
                Evaluated++;
                HasTotal |= rule.IsTotal && rule.Basis != AmountRuleBasis.Unproven;
                break;
            case AmountVerdict.Doubtful:
                Evaluated++;
                Doubtful++;
                break;
            case AmountVerdict.Disagrees:
                Evaluated++;
                ForbidsPlacing |= rule.Basis == AmountRuleBasis.Proven && !judgement.Presumes && !rule.Rounds;
                (Failed ??= []).Add(new FailedCheck(ruleIndex, index));
                break;
        }
    }
}

/// <summary>Which check failed: a rule, and an item of its list (0 for the body).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FailedCheck(int Rule, int Index);
