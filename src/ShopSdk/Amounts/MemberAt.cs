namespace ShopSdk.Amounts;

/// <summary>A member of the body (index -1), or of one item of a list.</summary>
internal readonly record struct MemberAt(object Identity, int Index, string Path, bool IsCount, int Scale)
{
    public const int OfBody = -1;

    public bool Is(object identity, bool ofBody, int index) =>
        ReferenceEquals(Identity, identity) && (ofBody ? Index == OfBody : Index == index);
}
