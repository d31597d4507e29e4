using System.Net;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>
/// Azure.Core's pipeline with its default retries. It takes no clock, so that its delays and time limit are divided by the lab's
/// speed; only a Retry-After is waited for in real time.
/// </summary>
internal sealed class AzurePlacer : IPlacer
{
    private readonly HttpClientTransport _transport;
    private readonly HttpPipeline _pipeline;

    /// <summary>Makes one.</summary>
    /// <param name="transport">What sends; disposed of with this.</param>
    /// <param name="clock">The lab's clock.</param>
    public AzurePlacer(HttpMessageHandler transport, ScaledClock clock)
    {
        _transport = new HttpClientTransport(transport);
        var options = new PlainOptions { Transport = _transport };
        options.Retry.Delay = clock.Real(options.Retry.Delay);
        options.Retry.MaxDelay = clock.Real(options.Retry.MaxDelay);
        options.Retry.NetworkTimeout = clock.Real(options.Retry.NetworkTimeout);
        _pipeline = HttpPipelineBuilder.Build(options);
    }

    public async Task<(HttpStatusCode Status, string? Body)> SendAsync(
        Uri address,
        RawRequest request,
        CancellationToken cancellationToken
    )
    {
        using Request message = _pipeline.CreateRequest();
        message.Method = RequestMethod.Post;
        message.Uri.Reset(new Uri(address, request.Path));
        foreach ((string name, string value) in request.Headers)
            message.Headers.Add(name, value);
        if (request.Body is { } body)
        {
            message.Headers.Add(HttpHeader.Common.JsonContentType);
            message.Content = RequestContent.Create(body);
        }
        try
        {
            using Response response = await _pipeline.SendRequestAsync(message, cancellationToken);
            return ((HttpStatusCode)response.Status, response.Content.ToString());
        }
        // Of several attempts it throws what each of them threw.
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            throw new HttpRequestException(e.Message, e);
        }
    }

    public void Dispose() => _transport.Dispose();

    private sealed class PlainOptions : ClientOptions;
}
