using System.Net;
using RestSharp;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

internal sealed class RestSharpLabClient : LabClient
{
    public override string Name => "RestSharp";

    public override LabSession Open(LabBatch batch) => new RestSharpSession(batch);
}

internal sealed class RestSharpSession(LabBatch batch) : RawSession(batch)
{
    private readonly RestClient _rest = new(new RestClientOptions { FollowRedirects = false });

    protected override async Task<(HttpStatusCode Status, string? Body)> SendAsync(
        Uri address,
        RawRequest request,
        CancellationToken cancellationToken
    )
    {
        var rest = new RestRequest(new Uri(address, request.Path), Method.Post) { Timeout = Batch.Clock.Real(LabSettings.Total) };
        foreach ((string name, string value) in request.Headers)
            rest.AddHeader(name, value);
        if (request.Body is { } body)
            rest.AddStringBody(body, ContentType.Json);
        RestResponse response = await _rest.ExecuteAsync(rest, cancellationToken);
        return response.ResponseStatus == ResponseStatus.Completed
            ? (response.StatusCode, response.Content)
            : throw new HttpRequestException(response.ErrorMessage);
    }

    public override void Dispose()
    {
        _rest.Dispose();
        base.Dispose();
    }
}
