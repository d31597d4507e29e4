namespace Snippets.Journals;

/// <summary>What a journal needs of a store. Keys are compared byte by byte, and a write is durable before it returns.</summary>
public interface IVersionedStore
{
    /// <summary>Gets a value; null if there is none.</summary>
    Task<string?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Puts a value if the stored one has this version; "" for none. False if it has another.</summary>
    Task<bool> TryPutAsync(string key, string expected, string value, string version, CancellationToken cancellationToken);
}
