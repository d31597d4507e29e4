using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ShopSdk.Emulator.Internal;
using ShopSdk.Emulator.Providers;

namespace ShopSdk.Emulator;

/// <summary>
/// A shop on this machine's loopback address that responds as each of the providers does, with faults on request. All providers share
/// one state. Each provider has its own port, so that paths are exactly the provider's.
/// </summary>
public sealed class ShopEmulator : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping;
    private readonly EmulatorContext _context;
    private readonly Dictionary<string, ListenOptions> _listeners;
    private int _disposed;

    private ShopEmulator(
        WebApplication application,
        CancellationTokenSource stopping,
        EmulatorContext context,
        Dictionary<string, ListenOptions> listeners
    )
    {
        _application = application;
        _stopping = stopping;
        _context = context;
        _listeners = listeners;
    }

    /// <summary>Gets the shop's state.</summary>
    public EmulatedShop Shop => _context.Shop;

    /// <summary>Gets the plan that says which calls go wrong, and how.</summary>
    public FaultPlan Faults => _context.Faults;

    /// <summary>Gets the requests that were read.</summary>
    public RequestLog RequestLog => _context.RequestLog;

    /// <summary>Gets the token with which a store authenticates at every provider.</summary>
    public string ShopToken => _context.Options.ShopToken;

    /// <summary>Gets the ids of the providers that this emulator supports.</summary>
    public IReadOnlyCollection<string> Providers => _listeners.Keys;

    /// <summary>Gets, per operation and intent, how often a call that may act only once was accepted.</summary>
    public IReadOnlyList<OnceTally> OnceTallies => _context.Once.Tallies;

    /// <summary>Starts an emulator; dispose it to free its ports.</summary>
    public static async Task<ShopEmulator> StartAsync(
        ShopEmulatorOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= new ShopEmulatorOptions();
        if (!IPAddress.IsLoopback(options.BindAddress))
            throw new ArgumentException("BindAddress must be a loopback address: the emulator is not a server.", nameof(options));
        var stopping = new CancellationTokenSource();
        var names = new OperationNames();
        var context = new EmulatorContext
        {
            Names = names,
            Shop = new EmulatedShop(options.Catalog, options.TimeProvider, options.Seed),
            Faults = new FaultPlan(options.Seed, names),
            RequestLog = new RequestLog(options.RequestLogCapacity, names),
            Once = new OnceLedger(),
            Options = options,
            Stopping = stopping.Token,
        };
        var listeners = new Dictionary<string, ListenOptions>(StringComparer.Ordinal);
        WebApplication application = Build(context, listeners);
        var emulator = new ShopEmulator(application, stopping, context, listeners);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return emulator;
        }
        catch
        {
            await emulator.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gets the base address of a provider, such as <c>http://127.0.0.1:40123/</c>.</summary>
    /// <exception cref="ArgumentException">The emulator has no such provider.</exception>
    public Uri AddressOf(string provider) =>
        _listeners.TryGetValue(provider, out ListenOptions? listener)
            ? new Uri($"http://{listener.IPEndPoint}/")
            : throw new ArgumentException(
                $"The emulator has no provider '{provider}', only {string.Join(", ", _listeners.Keys)}.",
                nameof(provider)
            );

    /// <summary>
    /// Gets the names of a provider's operations, for <see cref="Faults"/>, <see cref="OnceCount"/> and <see cref="RequestLog"/>. They are
    /// the names of the methods of the typed interfaces. They are accepted with and without Async, and with the interface name as a
    /// prefix.
    /// </summary>
    /// <exception cref="ArgumentException">The emulator has no such provider.</exception>
    public IReadOnlyList<string> OperationsOf(string provider) => _context.Names.Of(provider);

    /// <summary>
    /// Gets how often a call that may act only once was accepted for an intent. It also counts calls that changed nothing because of
    /// the state. A count above one is a duplicate.
    /// </summary>
    /// <param name="intent">
    /// The caller's reference. If the provider has no field for a reference, the provider's own id, which is <c>CheckoutId.Key</c>.
    /// </param>
    /// <param name="operation">The operation, or null for the most frequent one.</param>
    /// <exception cref="ArgumentException">No request has named the intent, or the operation may act more than once.</exception>
    public int OnceCount(string intent, string? operation = null)
    {
        operation = _context.Names.FindOnce(operation);
        if (!_context.Once.HasSeen(intent) && !Shop.HasIntent(intent))
            throw new ArgumentException(
                $"No request has named the intent '{intent}'. The intent of placing is {_context.Names.Intents}. {_context.Once.SomeIntents}",
                nameof(intent)
            );
        return OnceTallies
            .Where(tally => string.Equals(tally.Intent, intent, StringComparison.Ordinal))
            .Where(tally => operation is null || string.Equals(tally.Operation, operation, StringComparison.Ordinal))
            .Select(tally => tally.Count)
            .DefaultIfEmpty()
            .Max();
    }

    /// <summary>Stops the emulator and aborts the calls in progress.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
            return;
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
        _stopping.Dispose();
    }

    private static WebApplication Build(EmulatorContext context, Dictionary<string, ListenOptions> listeners)
    {
        // Empty, so that the emulator reads neither the settings files nor the environment variables of the program that contains it.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.Replace(ServiceDescriptor.Singleton<IHostLifetime, SilentLifetime>());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                foreach (ProviderEmulator provider in EmulatorCatalog.All.Select(create => create(context)))
                {
                    context.Names.Add(provider.Name, provider.Operations, provider.IntentOfPlacing);
                    Listen(kestrel, provider, context, listeners);
                }
            });
        WebApplication application = builder.Build();
        application.Run(http => new Exchange(http, http.Features.GetRequiredFeature<ProviderEmulator>(), context).RunAsync());
        return application;
    }

    private static void Listen(
        KestrelServerOptions kestrel,
        ProviderEmulator provider,
        EmulatorContext context,
        Dictionary<string, ListenOptions> listeners
    ) =>
        kestrel.Listen(
            context.Options.BindAddress,
            0,
            listener =>
            {
                listener.Protocols = HttpProtocols.Http1;
                listener.Use(next =>
                    connection =>
                    {
                        connection.Features.Set(provider);
                        return next(connection);
                    }
                );
                listeners[provider.Name] = listener;
            }
        );
}
