using Microsoft.AspNetCore.Http;

namespace CustomProvider.Tests.Server;

/// <content>Faults on request.</content>
internal sealed partial class CornerShopServer
{
    private int _failingReads;
    private bool _hangs;
    private bool _answersWithPage;
    private bool _loseOrderResponse;

    public int OrderingsOf(string basketId)
    {
        lock (_books)
            return _baskets.TryGetValue(basketId, out Basket? basket) ? basket.Orderings : 0;
    }

    public void LoseOrderResponse() => _loseOrderResponse = true;

    public void FailNextReads(int times) => _failingReads = times;

    public void HangNextRequest() => _hangs = true;

    public void RespondWithPage() => _answersWithPage = true;

    private async Task<bool> FailAsync(HttpContext http)
    {
        if (_hangs)
        {
            _hangs = false;
            var gone = new TaskCompletionSource();
            using CancellationTokenRegistration registration = http.RequestAborted.Register(gone.SetResult);
            await gone.Task;
            return true;
        }
        if (_answersWithPage)
        {
            _answersWithPage = false;
            http.Response.ContentType = "text/html";
            await http.Response.WriteAsync("<html>Closed for lunch</html>");
            return true;
        }
        if (!HttpMethods.IsGet(http.Request.Method) || _failingReads == 0)
            return false;
        _failingReads--;
        await WriteAsync(http, 503, Error("till_jammed", "Try again in a moment."));
        return true;
    }
}
