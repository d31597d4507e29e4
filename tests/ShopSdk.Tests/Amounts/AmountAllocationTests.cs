using ShopSdk.Amounts;
using ShopSdk.Http;
using ShopSdk.Json;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.TestKit;

namespace ShopSdk.Tests.Amounts;

public sealed class AmountAllocationTests
{
    [Fact]
    public void Verify_WhenEverythingAgrees_AllocatesTheReportAlone()
    {
        AmountSheet sheet = SheetOf(
            """
            {"id":"1","currency":"USD","product_list":[
              {"product_id":"a","quantity":2,"price":"12.50","product_amount":"25.00"},
              {"product_id":"b","quantity":1,"price":"5.00","product_amount":"5.00"}],
             "goods_amount":"30.00","amount_product":"30.00","amount":"30.00","total_amount":"30.00","order_amount":"30.00"}
            """
        );
        AmountReport agrees = sheet.Verify();

        agrees.Agrees.Should().BeTrue(agrees.ToString());
        agrees.CheckCount.Should().BePositive();
        Allocation.Of(() => sheet.Verify()).Should().Be(Allocation.Of(() => new AmountReport(sheet, default)));
    }

    private static AmountSheet SheetOf(string json)
    {
        var format = new JsonFormat<IntercartOrder>(IntercartJson.Default);
        IntercartOrder order = format.Read(System.Text.Encoding.UTF8.GetBytes(json))!;
        return IntercartAmounts.Rules.Sheet(order, Currency.Usd);
    }
}
