namespace ShopSdk.Journal;

/// <summary>
/// Encrypts what a journal stores of a checkout, because a <see cref="CheckoutId"/> can hold a token or an address. Register one before the first
/// placement; records from before stay readable.
/// </summary>
/// <remarks>ASP.NET Core's <c>IDataProtector</c> has both methods; <see cref="AesPlacementProtector"/> needs only a key.</remarks>
public interface IPlacementProtector
{
    /// <summary>Encrypts a text.</summary>
    string Protect(string plaintext);

    /// <summary>Decrypts a text that <see cref="Protect"/> returned, in whatever process and however long ago.</summary>
    string Unprotect(string protectedText);
}
