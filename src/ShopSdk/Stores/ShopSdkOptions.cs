namespace ShopSdk.Stores;

/// <summary>The settings that all stores of an application share.</summary>
public sealed class ShopSdkOptions
{
    private const int MinKeyBytes = 32;

    /// <summary>
    /// Gets or sets the secret keys that checkout ids are signed with (HMAC-SHA256), each of 32 random bytes or more. The first key signs; an
    /// id that was signed with any of the keys is accepted.
    /// </summary>
    /// <value>Empty: ids are not signed, and anyone can forge one.</value>
    /// <remarks>
    /// Every process that shares checkouts needs the same keys. To change one, put the new one first, and leave the old one in for as long as
    /// ids are kept. Signed ids say nothing about who may use them: see the page about security.
    /// </remarks>
    public IReadOnlyList<byte[]> IdKeys { get; set; } = [];

    /// <summary>Gets or sets whether ids that are not signed are taken although there are keys, such as those from before there were.</summary>
    /// <value><see langword="false"/>.</value>
    /// <remarks>While it is on, anyone can forge an id, as without keys. It has no effect without keys.</remarks>
    public bool AcceptUnsignedIds { get; set; }

    internal IEnumerable<string> Validate()
    {
        if (IdKeys is null)
        {
            yield return $"{nameof(IdKeys)} is null. Leave it out to sign no ids, or set a list of keys.";
            yield break;
        }
        for (int i = 0; i < IdKeys.Count; i++)
        {
            if (IdKeys[i] is not { Length: >= MinKeyBytes })
                yield return $"{nameof(IdKeys)}[{i}] has {IdKeys[i]?.Length ?? 0} bytes. Use {MinKeyBytes} random bytes or more, such as those that "
                    + "RandomNumberGenerator.GetBytes(32) gives, and keep them where your other secrets are.";
        }
    }
}
