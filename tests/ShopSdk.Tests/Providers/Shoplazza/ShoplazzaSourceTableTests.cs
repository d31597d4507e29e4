using System.Reflection;
using System.Text.Json.Serialization;
using ShopSdk.Providers.Shoplazza.Wire;

namespace ShopSdk.Tests.Providers.Shoplazza;

/// <summary>Every member that the documents name is a typed member, walked by its path.</summary>
public sealed class ShoplazzaSourceTableTests
{
    /// <summary>The table of the source document, group by group.</summary>
    [Theory]
    [InlineData(
        "",
        "id number note status financial_status fulfillment_status cancel_reason recovery_status payment_method discount_applications customer_note buyer_accepts_marketing currency total_price sub_total product_tax_included total_discount total_tax total_shipping code_discount_total line_item_discount_total gift_card_total total_refund_price refund_status additional_total additional_prices shipping_tax_total customer_deleted_at created_at updated_at deleted_at canceled_at placed_at total_tip_received tags email_status total_paid shipping_line customer shipping_address billing_address payment_line payment_lines line_items fulfillments logistics_code refer_info config config_info location_line checkout_url"
    )]
    [InlineData("additional_prices", "name price")]
    [InlineData("shipping_line", "name")]
    [InlineData("customer", "id email first_name last_name phone created_at updated_at orders_count total_spent")]
    [InlineData(
        "shipping_address",
        "first_name last_name address1 address2 phone city zip province country company name Latitude Longitude country_code province_code phone_area_code email area extra_info"
    )]
    [InlineData("shipping_address.extra_info", "cpf id_number id_number_text tax_text")]
    [InlineData(
        "billing_address",
        "first_name last_name email country_code country province_code province area city address address1 zip company phone"
    )]
    [InlineData(
        "payment_line",
        "payment_name payment_channel payment_method transaction_no merchant_id merchant_email paid_total"
    )]
    [InlineData(
        "payment_lines",
        "payment_name payment_channel payment_method transaction_no merchant_id merchant_email paid_total"
    )]
    [InlineData(
        "line_items",
        "id product_id variant_id variant_title product_title quantity note fulfillment_status sku weight_unit vendor product_url compare_at_price image price total weight properties custom_properties discount_applications requires_shipping"
    )]
    [InlineData("line_items.properties", "name value")]
    [InlineData(
        "fulfillments",
        "id order_id status tracking_company tracking_number tracking_company_code created_at updated_at line_items phone_number"
    )]
    [InlineData(
        "fulfillments.line_items",
        "id product_id variant_id variant_title product_title quantity note fulfillment_status sku weight_unit vendor product_url compare_at_price image price total weight properties custom_properties refund_quantity refund_total taxable requires_shipping shipping_quantity"
    )]
    [InlineData("fulfillments.line_items.properties", "name vaule")]
    [InlineData("config", "page_type requires_shipping product_tax_included market_setting")]
    [InlineData(
        "config.market_setting",
        "primary_market_lang market_lang market_id market_currency market_currency_symbol market_base_id market_base_currency market_base_currency_symbol primary_market_id primary_market_currency primary_market_currency_symbol market_price_setting market_country"
    )]
    [InlineData("config.market_setting.market_currency_symbol", "code val left right")]
    [InlineData(
        "config.market_setting.market_price_setting",
        "local_currency_enabled custom_rate_enabled custom_rate rate back_rate actual_rate base_to_local local_to_base adjust price_round_enabled"
    )]
    [InlineData("location_line", "id location_id location_name")]
    public void SourceDocument_Member_IsTyped(string path, string members) =>
        MembersAt(path).Should().Contain(members.Split(' '));

    /// <summary>What the public OpenAPI 2022-01 document names beyond it, and what later API versions add or rename.</summary>
    [Theory]
    [InlineData(
        "",
        "discount_code landing_site source last_landing_url browser_ip total_refund_tax total_refund_discount source_name last_referrer_show duty_total primary_market_price order_type device finished_at sales_platform cancelled_at"
    )]
    [InlineData("additional_prices", "biz_id fee_title")]
    [InlineData("source_name", "data created_at")]
    [InlineData("customer", "order_count")]
    [InlineData("shipping_address", "latitude longitude")]
    [InlineData("shipping_address.extra_info", "addition")]
    [InlineData("billing_address", "address2 latitude longitude name")]
    [InlineData("line_items", "product_handle refund_quantity refund_total total_price")]
    [InlineData("config", "checkout_business_type checkout_template_type")]
    public void OtherDocuments_Member_IsTyped(string path, string members) =>
        MembersAt(path).Should().Contain(members.Split(' '));

    [Fact]
    public void WireRecords_EveryResponse_KeepsWhatItDoesNotKnow()
    {
        IEnumerable<Type> responses = typeof(ShoplazzaOrder)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ShoplazzaOrder).Namespace && type is { IsPublic: true, IsEnum: false })
            .Where(type =>
                type.GetProperties()
                    .Any(property =>
                        IsWire(property) && property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length == 0
                    )
            );

        responses
            .Where(type => !type.GetProperties().Any(property => property.IsDefined(typeof(JsonExtensionDataAttribute))))
            .Should()
            .BeEmpty();
    }

    private static IEnumerable<string> MembersAt(string path)
    {
        Type type = typeof(ShoplazzaOrder);
        foreach (string member in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            Type found = type.GetProperties().Single(property => NameOf(property) == member).PropertyType;
            type = found.IsGenericType ? found.GetGenericArguments()[0] : found;
        }
        return type.GetProperties().Where(IsWire).Select(property => NameOf(property)!);
    }

    private static bool IsWire(PropertyInfo property) => NameOf(property) is not null;

    private static string? NameOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name;
}
