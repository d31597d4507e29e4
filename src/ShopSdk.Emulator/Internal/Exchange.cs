namespace ShopSdk.Emulator.Internal;

/// <summary>Handles one request: reads it, applies it and responds, with the fault that the plan has for it.</summary>
internal sealed class Exchange(HttpContext http, ProviderEmulator provider, EmulatorContext emulator)
{
    private EmulatedOperation? _operation;
    private Fault? _fault;
    private string? _faultIntent;
    private bool _reported;
    private Dictionary<string, string> _route = [];

    internal ProviderEmulator Provider { get; } = provider;

    internal EmulatedConnection Connection { get; } = new(http, emulator);

    /// <summary>Gets the request; null until it was read.</summary>
    internal EmulatedRequest? Request { get; private set; }

    /// <summary>Gets or sets the response; null until the request was applied.</summary>
    internal EmulatedResponse? Response { get; set; }

    internal async Task RunAsync()
    {
        await FindOperationAsync().ConfigureAwait(false);
        if (emulator.Faults.GoesByIntents)
        {
            Request ??= await ReadAsync().ConfigureAwait(false);
            _faultIntent = IntentOf(Request);
        }
        _fault = emulator.Faults.Take(Provider.Name, _operation?.Name, _faultIntent);
        if (await StruckAsync(FaultPoint.BeforeRead).ConfigureAwait(false))
            return;
        Request ??= await ReadAsync().ConfigureAwait(false);
        string? intent = Record(Request);
        if (await StruckAsync(FaultPoint.AfterReadBeforeApply).ConfigureAwait(false))
            return;
        Response = Apply(Request, intent);
        if (!await StruckAsync(FaultPoint.AfterApplyBeforeResponse).ConfigureAwait(false))
            await Connection.WriteAsync(Response).ConfigureAwait(false);
    }

    /// <summary>Applies the request after a delay on the emulator's clock, if the emulator still runs.</summary>
    internal void ApplyLater(TimeSpan delay)
    {
        EmulatedRequest request = Request!;
        string? intent = IntentOf(request);
        ITimer? timer = null;
        timer = emulator.Clock.CreateTimer(Fire, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        timer.Change(delay, Timeout.InfiniteTimeSpan);

        void Fire(object? state)
        {
            timer?.Dispose();
            if (emulator.Stopping.IsCancellationRequested)
                return;
            DateTimeOffset appliedAt;
            // Under the lock: every read after this time sees the applied request.
            lock (emulator.Shop.Gate)
            {
                Apply(request, intent);
                appliedAt = emulator.Clock.GetUtcNow();
            }
            emulator.Faults.RaiseAppliedLate(new FiredFault(Provider.Name, _operation?.Name, _fault!, intent), appliedAt);
        }
    }

    /// <summary>
    /// Reads the body only if several operations have the same method and path, because then the body decides between them. Otherwise
    /// the body is read later.
    /// </summary>
    private async Task FindOperationAsync()
    {
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var candidates = new List<EmulatedOperation>();
        foreach (EmulatedOperation operation in Provider.Operations)
        {
            if (!operation.TryMatch(http.Request.Method, target, out Dictionary<string, string> found))
                continue;
            _route = found;
            candidates.Add(operation);
        }
        if (candidates is [] or [{ When: null }])
        {
            _operation = candidates.FirstOrDefault();
            return;
        }
        Request = await ReadAsync().ConfigureAwait(false);
        lock (emulator.Shop.Gate)
            _operation = candidates.FirstOrDefault(candidate => candidate.When?.Invoke(Request) ?? true);
    }

    private async Task<EmulatedRequest> ReadAsync()
    {
        using var reader = new StreamReader(http.Request.Body);
        string body = await reader.ReadToEndAsync(http.RequestAborted).ConfigureAwait(false);
        return new EmulatedRequest(http, emulator.Clock.GetUtcNow(), body) { Route = _route };
    }

    private string? IntentOf(EmulatedRequest request)
    {
        lock (emulator.Shop.Gate)
            return _operation?.Intent?.Invoke(request);
    }

    private string? Record(EmulatedRequest request)
    {
        string? intent = IntentOf(request);
        if (intent is not null)
            emulator.Once.See(intent);
        emulator.RequestLog.Add(
            new RecordedRequest
            {
                Provider = Provider.Name,
                Operation = _operation?.Name,
                Method = request.Method,
                Path = request.RawPath,
                Headers = request.Headers,
                Body = request.Body,
                ReceivedAt = request.Now,
                Intent = intent,
                Fault = _fault,
            }
        );
        return intent;
    }

    private EmulatedResponse Apply(EmulatedRequest request, string? intent)
    {
        if (_operation is null)
            return Provider.NoSuchOperation(request);
        lock (emulator.Shop.Gate)
        {
            if (Provider.Refuse(request, _operation) is { } refusal)
                return refusal;
            EmulatedResponse response = Handle(_operation, request);
            if (_operation.Once && response.WasAccepted)
                emulator.Once.Add(Provider.Name, _operation.Name, intent ?? "");
            return response;
        }
    }

#pragma warning disable CA1031 // Every exception of a handler must reach the test that caused it, not a log that is discarded.
    private static EmulatedResponse Handle(EmulatedOperation operation, EmulatedRequest request)
    {
        try
        {
            return operation.Handle(request);
        }
        catch (Exception bug)
        {
            return new EmulatedResponse(500, $"The emulator failed at {operation.Name}: {bug}", "text/plain");
        }
    }
#pragma warning restore CA1031

    private async ValueTask<bool> StruckAsync(FaultPoint point)
    {
        if (_fault is not { } fault || !fault.StrikesAt(point))
            return false;
        if (!_reported)
            emulator.Faults.RaiseFired(Provider.Name, _operation?.Name, fault, _faultIntent);
        _reported = true;
        return await fault.StrikeAtAsync(point, this).ConfigureAwait(false);
    }
}
