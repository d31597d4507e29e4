using System.Text;
using ShopSdk.Internal;

namespace ShopSdk.Tests.Internal;

public sealed class RedactorTests
{
    [Theory]
    [InlineData("The discount code is not valid.", "The discount code is not valid.")]
    [InlineData("Out of stock: 3 left, 12.50 each", "Out of stock: 3 left, 12.50 each")]
    [InlineData("checkout_order_already_placed", "checkout_order_already_placed")]
    [InlineData("ProductOutOfStockInWarehouse", "ProductOutOfStockInWarehouse")]
    [InlineData(
        "Path: $.order.shipping_address.first_name | LineNumber: 0",
        "Path: $.order.shipping_address.first_name | LineNumber: 0"
    )]
    [InlineData("Path: $.product_list[3].price", "Path: $.product_list[3].price")]
    [InlineData("Order 170736519167627 not found.", "Order 170736519167627 not found.")]
    [InlineData("order number: '20260304-0001234' is paid", "order number: '20260304-0001234' is paid")]
    [InlineData("orderno=170736519167627", "orderno=170736519167627")]
    public void Message_WithNothingPersonal_IsKept(string message, string expected) =>
        Redactor.Message(message).Should().Be(expected);

    [Theory]
    [InlineData("mail ada.lovelace@example.com, please", "mail ***, please")]
    [InlineData("token=4f2a9c81d07be356 is wrong", "token=*** is wrong")]
    [InlineData("https://shop.example.com/checkouts/8c1f0a72be9d?x=1", "https://shop.example.com/checkouts/***?x=1")]
    [InlineData("call 15551234567 now", "call *** now")]
    [InlineData("order of 15551234567", "order of ***")]
    [InlineData("order 8c1f0a72be9d4f2a is gone", "order *** is gone")]
    [InlineData("order 1707365 by phone 15551234567", "order 1707365 by phone ***")]
    [InlineData("key 'qwertzuiopasdfghjklyxc'", "key '***'")]
    [InlineData("bearer eyJhbGciOi.eyJzdWIiOi.SflKxwRJSM", "bearer ***")]
    [InlineData("two\r\nlines\u001b[31m and\ttabs", "two  lines [31m and tabs")]
    public void Message_WithSomethingPersonal_LosesIt(string message, string expected) =>
        Redactor.Message(message).Should().Be(expected);

    [Fact]
    public void Message_CutInTheMiddleOfAToken_ShowsNoPartOfIt()
    {
        string text = new string('a', 9) + " " + new string('b', 9);
        string message = string.Concat(Enumerable.Repeat(text + " ", 9)) + "  tail abcdefgh1j2k3l4m5n6o7p8";

        Redactor.Message(message + message).Should().NotContain("abcdefg").And.EndWith("*** ...");
    }

    [Fact]
    public void Excerpt_OfAHugeResponse_StaysShort()
    {
        byte[] body = Encoding.UTF8.GetBytes("{\"errors\":[" + string.Join(',', Enumerable.Repeat("\"no\"", 500_000)) + "]}");

        Redactor.Excerpt(body).Length.Should().BeLessThan(700);
    }

    [Fact]
    public void Excerpt_ShowsTheStructureAndNoValue() =>
        Redactor
            .Excerpt("""{"code":"gone","address":{"city":"London","phone":15551234567},"4f2a9c81d07be356":[1]}"""u8)
            .Should()
            .StartWith("{ code: gone address: { city: text phone: number } ***: [ number ] }");
}
