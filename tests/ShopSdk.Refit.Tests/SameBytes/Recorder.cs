using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ShopSdk.RefitEngine.Tests.SameBytes;

/// <summary>Stands where the sockets would, writes down what would be sent, and answers.</summary>
internal sealed class Recorder : HttpMessageHandler
{
    /// <summary>Gets or sets the body of every response.</summary>
    public string Response { get; set; } = "{}";

    /// <summary>Gets what was sent last, as text: the request's line, its headers in order, its body byte by byte.</summary>
    public string? Sent { get; private set; }

    public void Forget() => Sent = null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        text.Append(request.Method).Append(' ').Append(request.RequestUri!.AbsoluteUri);
        text.Append(' ').Append(request.RequestUri.PathAndQuery);
        text.Append(' ').Append(request.Version).Append(' ').Append(request.VersionPolicy).Append('\n');
        Write(text, request.Headers.NonValidated);
        if (request.Content is { } content)
        {
            text.Append("content of ").Append(content.Headers.ContentLength).Append('\n');
            Write(text, content.Headers.NonValidated);
            text.Append(Encoding.Latin1.GetString(await content.ReadAsByteArrayAsync(cancellationToken)));
        }
        Sent = text.ToString();
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(Response, Encoding.UTF8, "application/json"),
        };
    }

    private static void Write(StringBuilder text, HttpHeadersNonValidated headers)
    {
        foreach ((string name, HeaderStringValues values) in headers)
            text.Append(name).Append(": ").Append(values.ToString()).Append('\n');
    }
}
