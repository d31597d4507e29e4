using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Placing;
using ShopSdk.Providers;
using ShopSdk.Resilience;

namespace ShopSdk.Stores;

/// <summary>The settings of one store. Each provider derives its own with what else it needs.</summary>
public abstract class StoreOptions
{
    private StoreCredential? _credential;
    private string? _credentialSetting;

    /// <summary>Gets or sets the address that the provider's paths are appended to.</summary>
    /// <value>Null, which is refused, unless the provider has one address for all.</value>
    /// <remarks>HTTPS, loopback aside; see <see cref="AllowInsecureHttp"/>.</remarks>
    public Uri? BaseAddress { get; set; }

    /// <summary>Gets or sets whether plain HTTP is taken for other hosts than loopback.</summary>
    /// <value><see langword="false"/>.</value>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>Gets or sets the currency by its ISO 4217 code, where the provider's responses do not state it.</summary>
    /// <value>Null: amounts then have no currency (XXX).</value>
    public string? Currency { get; set; }

    /// <summary>Gets or sets the largest response in bytes.</summary>
    /// <value>8 MiB.</value>
    public int MaxResponseBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>
    /// Gets or sets whether each call that must not be sent twice uses a new connection (<c>Connection: close</c>). It then cannot get a
    /// connection that the server is about to close, nor the response to another request.
    /// </summary>
    /// <value><see langword="true"/>.</value>
    /// <remarks>
    /// It costs the round trips of a new connection. With <see langword="false"/> connections are kept for five seconds and used again.
    /// </remarks>
    public bool FreshConnections { get; set; } = true;

    /// <summary>Gets or sets how long calls may take.</summary>
    public TimeoutOptions Timeouts { get; set; } = new();

    /// <summary>Gets or sets how calls are repeated.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>Gets or sets how a provider that is not ready yet is asked again.</summary>
    public PollingOptions Polling { get; set; } = new();

    /// <summary>Gets or sets what is checked around placing.</summary>
    public PlacementOptions Placement { get; set; } = new();

    /// <summary>
    /// Gets other methods and paths for operations, by operation name: <c>"POST /api/open/order/pay"</c>. Use it when an operation that
    /// is marked as inferred turns out to be different. Keep the placeholders and their order.
    /// </summary>
    public IDictionary<string, string> Operations { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Gets the provider that these options are for. A method, because configuration binding would bind a property.</summary>
    [SuppressMessage("Design", "CA1024", Justification = "Configuration binding would bind a property.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract ProviderDescriptor GetProvider();

    /// <summary>Gets the store's own credential; null when there is none in the options.</summary>
    [SuppressMessage("Design", "CA1024", Justification = "Configuration binding would bind a property.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract StoreCredential? GetCredential();

    /// <summary>Makes a token's credential, once for as long as the token stays; null for none. For <see cref="GetCredential"/>.</summary>
    /// <param name="token">The token.</param>
    /// <param name="setting">The name of the setting, for the error message. The compiler fills it in.</param>
    protected StoreCredential? CredentialOf(string? token, [CallerArgumentExpression(nameof(token))] string setting = "")
    {
        _credentialSetting = setting;
        return token is null ? null
            // Options are mutable, so a changed token needs a new credential.
            : _credential is { } credential && credential.Token == token ? credential
            : _credential = new StoreCredential(token);
    }

    /// <summary>Says what is wrong with the settings, each in a sentence that names the setting and what to write. Empty when all is well.</summary>
    /// <remarks>Override it to check what the provider adds, and call the base.</remarks>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual IEnumerable<string> Validate()
    {
        if (BaseAddress is null)
            yield return $"{nameof(BaseAddress)} is missing. Set it to the store's address, such as \"https://shop.example.com\".";
        else if (
            !BaseAddress.IsAbsoluteUri || (BaseAddress.Scheme != Uri.UriSchemeHttps && BaseAddress.Scheme != Uri.UriSchemeHttp)
        )
            yield return $"{nameof(BaseAddress)} is no web address. Write it in full, such as \"https://shop.example.com\".";
        else if (BaseAddress.Scheme == Uri.UriSchemeHttp && !BaseAddress.IsLoopback && !AllowInsecureHttp)
            yield return $"{nameof(BaseAddress)} is plain HTTP, which would send credentials in the clear. Use https://, or set {nameof(AllowInsecureHttp)} for a test network.";
        else if (BaseAddress.UserInfo.Length > 0 || BaseAddress.Query.Length > 0 || BaseAddress.Fragment.Length > 0)
            yield return $"{nameof(BaseAddress)} has a user name, a query or a fragment. Write scheme, host and path only, such as \"https://shop.example.com\".";
        if (Currency is not null && !ShopSdk.Currency.TryParse(Currency, out _))
            yield return $"{nameof(Currency)} is '{Currency}'. Write an ISO 4217 code, such as \"USD\".";
        if (FindCredentialProblem() is { } credentialProblem)
            yield return credentialProblem;
        if (MaxResponseBytes < 1024)
            yield return $"{nameof(MaxResponseBytes)} is {MaxResponseBytes}. Set it to at least 1024 bytes.";
        IEnumerable<string>[] groups =
        [
            Timeouts?.Validate() ?? Missing(nameof(Timeouts)),
            Retry?.Validate() ?? Missing(nameof(Retry)),
            Polling?.Validate() ?? Missing(nameof(Polling)),
            Placement?.Validate() ?? Missing(nameof(Placement)),
        ];
        foreach (string problem in groups.SelectMany(problems => problems))
            yield return problem;
        if (Placement?.Amounts == AmountGuard.Require && FindUnprovenTotal() is { } unproven)
            yield return unproven;
        foreach ((string name, string target) in Operations)
        {
            ApiOperation? operation = GetProvider().Operations.FirstOrDefault(o => o.Name == name);
            if (operation is null)
                yield return $"Operations:{name} names no operation of {GetProvider().DisplayName}. It has {string.Join(", ", GetProvider().Operations.Select(o => o.Name))}.";
            else if (OperationTarget.Parse(operation, target, out string problem) is null)
                yield return problem;
        }
    }

    /// <summary>Why a disagreement could never forbid placing; null when a rule for the total can.</summary>
    private string? FindUnprovenTotal()
    {
        ProviderDescriptor provider = GetProvider();
        AmountRule[] totals = [.. (provider.Amounts?.All ?? []).Where(rule => rule.IsTotal)];
        if (Array.Exists(totals, rule => rule is { Basis: AmountRuleBasis.Proven, Rounds: false }))
            return null;
        string rules = totals.Length == 0 ? "It has none" : string.Join("; ", totals.Select(rule => $"{rule} ({rule.Basis})"));
        return $"Placement.{nameof(PlacementOptions.Amounts)} is {nameof(AmountGuard.Require)}, but no rule for the total that {provider.DisplayName} charges is proven: {rules}. Use {nameof(AmountGuard.Report)}, and set {nameof(PlaceRequest)}.{nameof(PlaceRequest.ExpectedTotal)} to the total that the buyer saw.";
    }

    /// <summary>What is wrong with the settings, and whether there is a credential at all.</summary>
    internal IReadOnlyList<string> FindProblems(bool hasCredentialSource)
    {
        List<string> problems = [.. Validate()];
        // Checked last: an unusable token has its own message, and gives no credential.
        if (problems.Count == 0 && !hasCredentialSource && GetCredential() is null)
            problems.Add(
                $"{_credentialSetting ?? "The credential"} is missing. Set it, or register an {nameof(IStoreCredentialSource)} that has one."
            );
        return problems;
    }

    /// <summary>A token that cannot be used makes no credential.</summary>
    private string? FindCredentialProblem()
    {
        try
        {
            GetCredential();
            return null;
        }
        catch (ArgumentException)
        {
            return HeaderSafety.Refusal(_credentialSetting ?? "The credential", "Set it to the token as the provider gave it.");
        }
    }

    private static string[] Missing(string group) =>
        [$"{group} is null. Leave it as it is for the defaults, or set its members."];
}
