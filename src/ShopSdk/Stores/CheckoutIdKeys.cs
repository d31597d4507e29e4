using ShopSdk.Errors;

namespace ShopSdk.Stores;

/// <summary>Signs the ids that leave a client, and checks those that come in.</summary>
internal sealed class CheckoutIdKeys
{
    private readonly byte[][] _keys;
    private readonly bool _acceptsUnsigned;

    private CheckoutIdKeys(byte[][] keys, bool acceptsUnsigned) => (_keys, _acceptsUnsigned) = (keys, acceptsUnsigned);

    /// <summary>Takes a copy of the keys; null when there are none.</summary>
    public static CheckoutIdKeys? Of(ShopSdkOptions options) =>
        options.IdKeys.Count == 0
            ? null
            : new CheckoutIdKeys([.. options.IdKeys.Select(key => (byte[])key.Clone())], options.AcceptUnsignedIds);

    /// <summary>Gives the id signed with the first key.</summary>
    public CheckoutId Sign(CheckoutId id) => id.IsSignedBy(_keys[0]) ? id : id.SignedBy(_keys[0]);

    /// <summary>Gives an id that came in, signed with the first key, so that one checkout has one id from here on.</summary>
    /// <exception cref="ArgumentException">The id is not signed, or it is signed with another key.</exception>
    public CheckoutId Open(CheckoutId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (id.IsSigned ? Array.Exists(_keys, key => id.IsSignedBy(key)) : _acceptsUnsigned)
            return Sign(id);
        throw new ArgumentException(
            id.IsSigned
                ? $"The checkout id was changed, or was signed with a key that is not among {nameof(ShopSdkOptions.IdKeys)}."
                : $"The checkout id is not signed, and this application signs its ids ({nameof(ShopSdkOptions.IdKeys)}). "
                    + $"Pass an id that its clients gave out. Set {nameof(ShopSdkOptions.AcceptUnsignedIds)} while ids from before are in use.",
            nameof(id)
        );
    }

    /// <summary>Signs the ids that an exception and its inner ones carry.</summary>
    public void SignIn(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is ShopException { Details.Checkout: { } checkout } about)
                about.ShowCheckoutAs(Sign(checkout));
            if (error is CheckoutUpdateException update)
                update.Id = Sign(update.Id);
            if (error is PlacementCanceledException placement)
                placement.Id = Sign(placement.Id);
        }
    }
}
