using System.Net;
using System.Net.Sockets;
using System.Text;
using ShopSdk.FaultLab.Faults;
using ShopSdk.FaultLab.Providers;

namespace ShopSdk.FaultLab.Clients;

/// <summary>A client that knows nothing of placements: success and the right body is placed, everything else an error.</summary>
internal abstract class RawSession(LabBatch batch) : LabSession(batch)
{
    public override async Task PlaceAsync(LabJob job, Uri address)
    {
        RawRequest request = Provider.CreateRaw(job.Id, Batch.Emulator);
        Task<Report> twin =
            job.Fault.Habit == Habit.PressTwice ? PressAsync(job, address, request) : Task.FromResult(Report.Placed);
        job.Report = await PressAsync(job, address, request);
        Report other = await twin;
        if (job.Fault.Habit is Habit.PressAgain or Habit.RestartAndPress && job.Report != Report.Placed)
            job.Report = await PressAsync(job, address, request);
        if (job.Fault.Habit == Habit.PressTwice && other != Report.Placed)
            job.Report = other;
    }

    protected abstract Task<(HttpStatusCode Status, string? Body)> SendAsync(
        Uri address,
        RawRequest request,
        CancellationToken cancellationToken
    );

    protected static HttpRequestMessage ToMessage(Uri address, RawRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, new Uri(address, request.Path));
        if (request.Body is { } body)
            message.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach ((string name, string value) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return message;
    }

    private async Task<Report> PressAsync(LabJob job, Uri address, RawRequest request)
    {
        try
        {
            (HttpStatusCode status, string? body) = await SendAsync(address, request, job.Caller.Token);
            return (int)status is >= 200 and < 300 && body is not null && Provider.SaysPlaced(body)
                ? Report.Placed
                : Report.Threw;
        }
        catch (Exception e)
            when (e
                    is OperationCanceledException
                        or HttpRequestException
                        or IOException
                        // As it is when a connection ends while the platform still asks whose it is.
                        or SocketException
                        or TimeoutException
                        or Polly.ExecutionRejectedException
            )
        {
            return Report.Threw;
        }
    }
}
