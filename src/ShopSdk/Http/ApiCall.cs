using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Runtime.CompilerServices;
using ShopSdk.Internal;
using ShopSdk.Resilience;
using ShopSdk.Stores;

namespace ShopSdk.Http;

/// <summary>How an attempt ended.</summary>
internal enum AttemptEnd
{
    /// <summary>It has not.</summary>
    Open,

    /// <summary>With an answer that was read to its end.</summary>
    Answered,

    /// <summary>With a transport error, before or within the answer.</summary>
    NoAnswer,

    /// <summary>By the time limit of an attempt or of the call.</summary>
    TimedOut,

    /// <summary>With an answer that is larger than allowed.</summary>
    TooLarge,

    /// <summary>By the caller.</summary>
    Cancelled,
}

/// <summary>One call of an operation, over all its attempts: what is sent, and what became of the last attempt.</summary>
internal sealed partial class ApiCall : IDisposable
{
    private readonly ApiChannel _channel;
    private readonly Uri _address;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _headers;
    private readonly RequestBody? _body;
    private readonly CancellationToken _caller;
    private CallTrace? _trace;
    private long _sentAt;
    private bool _isFirstJudged;

    public ApiCall(
        ApiChannel channel,
        ApiOperation operation,
        Uri address,
        IReadOnlyList<KeyValuePair<string, string>> headers,
        ArraySegment<byte> body,
        CancellationToken caller
    )
    {
        _channel = channel;
        _address = address;
        _headers = headers;
        _body = body.Array is { } bytes ? new RequestBody(bytes, body.Count) : null;
        _caller = caller;
        Operation = operation;
        Deadline = channel.Deadline.IsSet ? channel.Deadline : Deadline.After(Clock, Settings.Options.Timeouts.Total);
    }

    public ApiOperation Operation { get; }

    public ChannelSettings Settings => _channel.Settings;

    public TimeProvider Clock => Settings.Services.TimeProvider;

    public Deadline Deadline { get; }

    /// <summary>How many attempts were made.</summary>
    public int Attempts { get; private set; }

    /// <summary>How the last attempt ended.</summary>
    public AttemptEnd End { get; private set; }

    /// <summary>The last attempt's answer, whose content has been read; null when there was none.</summary>
    public HttpResponseMessage? Response { get; private set; }

    /// <summary>What the last attempt failed with; null when it was answered.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Whether it is proven that the last attempt delivered nothing.</summary>
    public bool ProvenNotSent { get; private set; }

    /// <summary>Why the SDK itself kept the last attempt from being sent; null when it did not.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The latest time at which the last attempt can have delivered something: when it ended.</summary>
    public DateTimeOffset SentAt
    {
        get => new(_sentAt, TimeSpan.Zero);
        private set => _sentAt = value.UtcTicks;
    }

    /// <summary>What was seen of the last attempt, before the body of an answer is looked at.</summary>
    public Seen Seen =>
        End switch
        {
            AttemptEnd.Answered when Response is { } answer => OutcomeTable.OfStatus(answer.StatusCode),
            AttemptEnd.TooLarge => Seen.Oversized,
            AttemptEnd.Cancelled => ProvenNotSent ? Seen.CancelledBefore : Seen.CancelledAfter,
            _ when ProvenNotSent => Seen.NeverAsked,
            AttemptEnd.TimedOut => Seen.TimedOut,
            _ => Seen.ConnectionLost,
        };

    /// <summary>The wait before the next attempt, once decided.</summary>
    public TimeSpan NextDelay { get; set; }

    private bool IsOnce => Operation.Effect == Effect.Once;

    /// <summary>Tries until it is answered or there is no point in going on.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    /// <remarks>
    /// The pooled state machines, here and below, save 0.3 KB of a call that is not answered at once; each of these tasks is awaited once.
    /// </remarks>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask RunAsync()
    {
        _caller.ThrowIfCancellationRequested();
        _trace = CallTrace.Start(this);
        _credential = await ResolveCredentialAsync().ConfigureAwait(false);
        await AttemptAsync().ConfigureAwait(false);
        if (MayTryAgain)
            await TryAgainAsync().ConfigureAwait(false);
        if (End == AttemptEnd.Cancelled)
            ThrowCancelled();
        NoteRenewal();
    }

    public void Dispose()
    {
        _trace?.Ended(this);
        if (_isAnswerLeft)
            CloseAnswer();
        else
            DropAnswer();
        _body?.Release();
    }

    private bool MayTryAgain =>
        !_channel.TriesOnce && Settings.Options.Retry.MaxRetries > 0 && OutcomeTable.Of(Seen).Again(Operation.Effect);

    /// <summary>
    /// Lets the pipeline judge the first attempt, wait and go on. A call that is answered at once never enters it, which saves
    /// 0.3 us and, over a socket, 0.6 KB.
    /// </summary>
    private async ValueTask TryAgainAsync()
    {
        _isFirstJudged = false;
        await Settings
            .Services.Retries.For(Operation.Effect)
            .ExecuteAsync(
                static async (call, _) =>
                {
                    if (call._isFirstJudged)
                        await call.AttemptAsync().ConfigureAwait(false);
                    call._isFirstJudged = true;
                    return new AttemptResult(call);
                },
                this,
                _caller
            )
            .ConfigureAwait(false);
    }

    private void ThrowCancelled()
    {
        if (OutcomeTable.Of(Seen).For(Operation.Effect) == Outcome.CancelledUnknown)
            throw new Errors.SendCanceledException(Operation.Name, SentAt, Failure, _caller);
        throw new OperationCanceledException($"{Operation.Name} was cancelled.", Failure, _caller);
    }

    private ValueTask<ShopCredential> ResolveCredentialAsync() =>
        Settings.Services.Credentials is { } source ? ResolveCredentialAsync(source) : new(CredentialOr(null));

    private async ValueTask<ShopCredential> ResolveCredentialAsync(IShopCredentialSource source) =>
        CredentialOr(await AskAsync(source).ConfigureAwait(false));

    private ShopCredential CredentialOr(ShopCredential? asked)
    {
        return asked
            ?? Settings.Options.GetCredential()
            ?? throw new Errors.CredentialsRejectedException(
                $"There is no credential for the store '{Settings.Store}'. Set it in the store's options, or return one from your {nameof(IShopCredentialSource)}.",
                Describe()
            );
    }

    /// <summary>Nobody knows whether a source of the application's heeds token and deadline; the call does not wait for it.</summary>
    private async ValueTask<ShopCredential?> AskAsync(IShopCredentialSource source)
    {
        ValueTask<ShopCredential?> asked = source.GetAsync(Settings.Store, _caller);
        if (asked.IsCompleted)
            return await asked.ConfigureAwait(false);
        try
        {
            return await asked.AsTask().WaitAsync(Deadline.Remaining(Clock), Clock, _caller).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new Errors.ProviderUnavailableException(
                $"The credential of the store '{Settings.Store}' did not come in time. Nothing was sent.",
                Describe(),
                null,
                e
            );
        }
    }

    /// <summary>Hands a credential that the provider renewed to whoever keeps them. If that fails, the answer counts all the same.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a source throws, the call was answered.")]
    private void NoteRenewal()
    {
        if (Settings.Provider.RenewalHeader is not { } header || HeaderOf(header) is not { } token || !HeaderSafety.IsSafe(token))
            return;
        if (Settings.Services.Credentials is { } source)
        {
            try
            {
                source.Renewed(Settings.Store, _channel.Buyer, token);
                LogEvents.CredentialRenewed(this);
            }
            catch (Exception e)
            {
                LogEvents.CredentialNotKept(this, e);
            }
        }
        else
        {
            LogEvents.RenewalLost(this);
        }
    }

    private string? HeaderOf(string? name) =>
        name is not null && Response is { } response && response.Headers.NonValidated.TryGetValues(name, out var values)
            ? values.ToString()
            : null;
}
